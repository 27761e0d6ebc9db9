import { asyncDefaultReportMessage, asyncProperty, check, commands } from 'fast-check'
import { commandArbitraries } from './commands'
import { print } from './history/print'
import { brokenInvariants } from './invariants'
import { runCommands } from './runCommands'
import type { Stage } from './stages/stage'
import { worlds } from './worlds'

// FUZZ_RUNS sets the number of runs. A failure prints the FUZZ_SEED and FUZZ_PATH that repeat the failure.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = import.meta.env as Record<string, string | undefined>

/** Returns the number of runs: FUZZ_RUNS, or else the default. */
export const numRunsOf = (defaultRuns: number) => Number(FUZZ_RUNS ?? defaultRuns)

/** Checks the invariants in random runs. A failure prints the shortest failing sequence and a command to repeat it. */
export async function checkRuns(stage: Stage, numRuns: number) {
  // With FUZZ_RUNS, each check has a new seed. Without FUZZ_RUNS, the runs are always the same.
  const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))
  const details = await check(asyncProperty(worlds, commands(commandArbitraries, { maxCommands: 50, size: 'max' }), async (world, commands) => {
    const run = await runCommands(stage, world, commands)
    const sentences = brokenInvariants(run)
    if (sentences.length) throw new Error(`${sentences.join('\n')}\n\n${print(run.facts)}`)
  }), { numRuns, seed, path: FUZZ_PATH })
  if (!details.failed) return
  // The printed path repeats the first failing sequence, and fast-check then shortens that sequence again. A path can't
  // repeat the shortest sequence, because a path doesn't contain which commands fast-check removed.
  const [nth] = details.counterexamplePath?.split(':') ?? []
  throw new Error(
    `${await asyncDefaultReportMessage(details)}\n\nRepeat it: FUZZ_SEED=${seed} FUZZ_PATH=${nth} ${stage.command}`,
    { cause: details.errorInstance },
  )
}
