// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { observeBoth } from './comparison/engines'
import { recorded } from './record/recorded'
import { silenceConsole } from './comparison/silence'
import { namedCases } from './comparison/table'

silenceConsole()

// The real clerk-js is right: a difference is a bug of the mock.
test.for(namedCases)('%s', async ([name, testCase]) => {
  const { expected, actual } = await observeBoth(testCase)
  if (testCase.trace !== undefined) expect(expected.trace).toBe(testCase.trace)
  expect(actual).toEqual(expected)
  // Compares clerk-js with its recording too. A bug of the fake Frontend API changes the mock and clerk-js in the same
  // way, so that only the recording shows the bug.
  expect(expected, 'clerk-js differs from the recording: run node tests/contract/record/record.js').toEqual(recorded[name])
})
