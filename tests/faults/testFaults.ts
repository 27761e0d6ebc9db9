import { expect, test } from 'vitest'
import { silenceConsole } from '../contract/comparison/silence'
import type { Engine } from './fault'
import { faults } from './faults'
import { visit } from './visit'

declare module 'vitest' {
  /** A line of the table that summaryReporter.js prints. */
  interface TaskMeta { fault?: { name: string, engine: Engine, cells: string[], note?: string } }
}

/** Defines the tests of all faults, on the mock or on clerk-js. */
export function testFaults(engine: Engine) {
  silenceConsole()
  const applicable = faults.filter(({ engines = [engine] }) => engines.includes(engine))

  test.for(applicable.map(fault => [fault.name, fault] as const))('a sign-out with the fault "%s" has the expected outcome', async ([name, fault], { task }) => {
    const { outcome, retry, isPendingAtOnce } = await visit(engine, fault)
    const { button, announced, user, server, redirects, reported } = outcome
    const cells = [
      button, announced || '–', user, server.join() || '–', redirects.join() || '–', reported.join() || '–', retry,
    ]
    task.meta.fault = { name, engine, cells, note: fault.note }
    expect(isPendingAtOnce, 'the button is pending directly after the click').toBe(true)
    expect(outcome).toEqual(fault.outcome)
    expect(retry, 'the result of the second click').toBe(fault.retry)
  })
}
