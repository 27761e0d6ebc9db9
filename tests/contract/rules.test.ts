// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { recorded } from './record/recorded'
import { tracedRules } from './comparison/rules'
import type { TracedRule } from './comparison/rules'
import { namedCases } from './comparison/table'

it('finds the rules in README.md', () => {
  expect(tracedRules.length).toBeGreaterThan(30)
})

it.each(tracedRules)('records what README.md says: $name', ({ name, traces }) => {
  const seen = tracesOf(name)
  // README.md leaves out what precedes the call, such as the load.
  expect(traces.filter(trace => !seen.some(all => all === trace || (trace && all.endsWith(`, ${trace}`))))).toEqual([])
})

it('has every rule of a case in README.md', () => {
  const names = tracedRules.map(({ name }) => name)
  expect(namedCases.filter(([, { rule }]) => rule !== undefined && !names.includes(rule))).toEqual([])
})

function tracesOf(rule: TracedRule['name']) {
  return namedCases.filter(([, situation]) => situation.rule === rule)
    .map(([title]) => (recorded[title] as { trace: string }).trace)
}
