// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { observeMock } from '../comparison/engines'
import { recorded } from '../record/recorded'
import { silenceConsole } from '../comparison/silence'
import { namedCases } from '../comparison/table'

silenceConsole()

// The table without clerk-js, for tests/contract/mutants/run.js: contract.test.ts holds the recording against clerk-js.
test.for(namedCases)('%s', async ([name, situation]) => {
  expect(await observeMock(situation)).toEqual(recorded[name])
})
