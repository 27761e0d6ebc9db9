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

// Nothing is compared here: tests/contract/record/record.js finds in each test's meta what clerk-js did.
test.for(namedCases)('%s', async ([, situation], { task }) => {
  task.meta.observation = encode(await observeReal(situation))
})
