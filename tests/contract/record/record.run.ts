// @vitest-environment jsdom
import { test } from 'vitest'
import { observeReal } from '../comparison/engines'
import { encode } from './recordingFormat'
import type { Json } from './recordingFormat'
import { silenceConsole } from '../comparison/silence'
import { namedCases } from '../comparison/table'

declare module 'vitest' {
  interface TaskMeta { observation?: Json }
}

silenceConsole()

// These tests only run the cases on clerk-js. record.js reads `task.meta.observation` of each test.
test.for(namedCases)('%s', async ([, testCase], { task }) => {
  task.meta.observation = encode(await observeReal(testCase))
})
