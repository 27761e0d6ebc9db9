// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { observeBoth } from './comparison/engines'
import { recorded } from './record/recorded'
import { silenceConsole } from './comparison/silence'
import { namedCases } from './comparison/table'

silenceConsole()

// Runs each case on the mock and on clerk-js. A difference is a bug of the mock.
test.for(namedCases)('%s', async ([name, testCase]) => {
  const { expected, actual } = await observeBoth(testCase)
  if (testCase.trace !== undefined) expect(expected.trace).toBe(testCase.trace)
  expect(actual).toEqual(expected)
  // The mock and clerk-js use the same fake Frontend API. A bug of this API changes both results in the same way.
  // So only the comparison with recorded.json, which contains earlier results of clerk-js, finds this bug.
  expect(expected, 'clerk-js differs from recorded.json: run node tests/contract/record/record.js').toEqual(recorded[name])
})
