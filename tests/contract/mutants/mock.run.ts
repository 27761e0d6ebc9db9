// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { observeMock } from '../comparison/engines'
import { recorded } from '../record/recorded'
import { silenceConsole } from '../comparison/silence'
import { namedCases } from '../comparison/table'

silenceConsole()

// run.js runs these tests for each mutant, which is the mock with a small bug. The tests compare the mock with the
// results of clerk-js in recorded.json, and don't run clerk-js.
test.for(namedCases)('%s', async ([name, testCase]) => {
  expect(await observeMock(testCase)).toEqual(recorded[name])
})
