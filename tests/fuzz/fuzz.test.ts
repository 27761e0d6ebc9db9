import { array, asyncProperty, assert, commands, constantFrom, nat, record } from 'fast-check'
import { expect, test } from 'vitest'
import { silenceConsole } from '../contract/silence'
import { buttonSpecs, commandArbitraries } from './commands'
import { broken } from './invariants'
import { runCommands } from './runCommands'
import type { WorldSpec } from './world'

// The same ones every time, or with `npm run test:fuzz` more, and other ones every time.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env
const numRuns = Number(FUZZ_RUNS ?? 300)
const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))

const worlds = record<WorldSpec>({
  sessions: nat({ max: 3 }),
  buttons: array(buttonSpecs, { minLength: 1, maxLength: 3, size: 'max' }),
  latency: constantFrom<WorldSpec['latency'][]>(0, 20, 20, 300, 'never'),
  load: constantFrom<WorldSpec['load'][]>('before', 'before', 'before', 'late', 'fail', 'never'),
})

silenceConsole()

// A failure tells the seed, the path and the shortest sequence of commands that fails.
test('whatever happens to a page, the invariants hold', async () => {
  await assert(asyncProperty(worlds, commands(commandArbitraries, { maxCommands: 30, size: 'max' }), async (world, commands) => {
    expect(broken(await runCommands(world, commands))).toEqual([])
  }), { numRuns, seed, path: FUZZ_PATH })
}, numRuns * 200 + 60_000)
