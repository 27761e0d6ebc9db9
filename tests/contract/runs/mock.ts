// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { observeMock } from '../engines'
import { recorded } from '../recorded'
import { silenceConsole } from '../silence'
import { namedCases } from '../table'

silenceConsole()

// The table without clerk-js, for scripts/contractTeeth.js: contract.test.ts holds the recording against clerk-js.
test.for(namedCases)('%s', async ([name, situation]) => {
  expect(await observeMock(situation)).toEqual(recorded[name])
})
