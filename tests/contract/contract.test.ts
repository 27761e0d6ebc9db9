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
  // Compares with the recording too, because a bug of the fake Frontend API changes both engines in the same way.
  expect(expected, 'clerk-js differs from the recording: run node tests/contract/record/record.js').toEqual(recorded[name])
})
