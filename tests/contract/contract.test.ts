// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { observeBoth } from './comparison/engines'
import { recorded } from './record/recorded'
import { silenceConsole } from './comparison/silence'
import { namedCases } from './comparison/table'

silenceConsole()

// The real clerk-js says what is right. A difference is a bug of the mock.
test.for(namedCases)('%s', async ([name, situation]) => {
  const { expected, actual } = await observeBoth(situation)
  if (situation.trace !== undefined) expect(expected.trace).toBe(situation.trace)
  expect(actual).toEqual(expected)
  // Both engines stand on one fake Frontend API: what goes wrong there looks the same on both.
  expect(expected, 'clerk-js does not do what is recorded: run node tests/contract/record/record.js').toEqual(recorded[name])
})
