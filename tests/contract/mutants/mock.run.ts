// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { observeMock } from '../comparison/engines'
import { recorded } from '../record/recorded'
import { silenceConsole } from '../comparison/silence'
import { namedCases } from '../comparison/table'

silenceConsole()

// run.js runs these tests on each mutant. The tests compare the mock with the recording, and don't run clerk-js.
test.for(namedCases)('%s', async ([name, testCase]) => {
  expect(await observeMock(testCase)).toEqual(recorded[name])
})
