// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { recorded } from './record/recorded'
import { tracedRules } from './comparison/rules'
import type { TracedRule } from './comparison/rules'
import { namedCases } from './comparison/table'

test('clerkJsRules.md contains more than 30 rules with traces', () => {
  expect(tracedRules.length).toBeGreaterThan(30)
})

const namedRules = tracedRules.map(({ name, traces }) => [name, traces] as const)

test.each(namedRules)('recorded.json contains each trace of the rule "%s"', (name, traces) => {
  const recordedTraces = tracesOf(name)
  // A recorded trace may begin with entries that the rule omits, such as the requests of `load()`.
  expect(traces.filter(trace => !recordedTraces.some(all => all === trace || (trace && all.endsWith(`, ${trace}`))))).toEqual([])
})

test('clerkJsRules.md contains the rule that each case names', () => {
  const names = tracedRules.map(({ name }) => name)
  expect(namedCases.filter(([, { rule }]) => rule !== undefined && !names.includes(rule))).toEqual([])
})

function tracesOf(rule: TracedRule['name']) {
  return namedCases.filter(([, testCase]) => testCase.rule === rule)
    .map(([title]) => (recorded[title] as { trace: string }).trace)
}
