// @vitest-environment jsdom
import { test } from 'vitest'
import { observeReal } from '../engines'
import { encode } from '../recording'
import type { Json } from '../recording'
import { silenceConsole } from '../silence'
import { namedCases } from '../table'

declare module 'vitest' {
  interface TaskMeta { observation?: Json }
}

silenceConsole()

// Nothing is compared here: scripts/contractRecord.js finds in each test's meta what clerk-js did.
test.for(namedCases)('%s', async ([, situation], { task }) => {
  task.meta.observation = encode(await observeReal(situation))
})
