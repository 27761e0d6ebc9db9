import { asyncDefaultReportMessage, asyncProperty, check, commands } from 'fast-check'
import { commandArbitraries } from './commands'
import { print } from './history/print'
import { brokenInvariants } from './invariants'
import { runCommands } from './runCommands'
import type { Stage } from './stages/stage'
import { worlds } from './worlds'

// A failure prints a command that sets the seed and the path. FUZZ_RUNS changes the number of runs.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = import.meta.env as Record<string, string | undefined>

/** Returns the number of runs. With FUZZ_RUNS, each check has a new seed. Without it, the runs are always the same. */
export const numRunsOf = (defaultRuns: number) => Number(FUZZ_RUNS ?? defaultRuns)

/** Checks random runs. A failure prints the shortest failing sequence, and the command that repeats it. */
export async function checkRuns(stage: Stage, numRuns: number) {
  const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))
  const details = await check(asyncProperty(worlds, commands(commandArbitraries, { maxCommands: 50, size: 'max' }), async (world, commands) => {
    const run = await runCommands(stage, world, commands)
    const sentences = brokenInvariants(run)
    if (sentences.length) throw new Error(`${sentences.join('\n')}\n\n${print(run.facts)}`)
  }), { numRuns, seed, path: FUZZ_PATH })
  if (!details.failed) return
  // The printed path repeats the first failing sequence, and fast-check shortens that sequence again. A path to the
  // shortest sequence would not contain which commands fast-check removed.
  const [nth] = details.counterexamplePath?.split(':') ?? []
  throw new Error(
    `${await asyncDefaultReportMessage(details)}\n\nRepeat it: FUZZ_SEED=${seed} FUZZ_PATH=${nth} ${stage.command}`,
    { cause: details.errorInstance },
  )
}
