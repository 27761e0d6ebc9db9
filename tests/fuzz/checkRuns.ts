import { asyncDefaultReportMessage, asyncProperty, check, commands } from 'fast-check'
import { commandArbitraries } from './commands'
import { print } from './history/print'
import { brokenInvariants } from './invariants'
import { runCommands } from './runCommands'
import type { Stage } from './stages/stage'
import { worlds } from './worlds'

// The environment variable FUZZ_RUNS sets the number of runs. FUZZ_SEED and FUZZ_PATH repeat a failed run.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = import.meta.env as Record<string, string | undefined>

/** Returns FUZZ_RUNS, or `defaultRuns` if FUZZ_RUNS isn't set. */
export const numRunsOf = (defaultRuns: number) => Number(FUZZ_RUNS ?? defaultRuns)

/**
 * Runs random sequences of commands, and checks the invariants after each run. If an invariant is broken, throws an
 * error with the shortest failing sequence, and with the shell command that repeats the failure.
 */
export async function checkRuns(stage: Stage, numRuns: number) {
  // If FUZZ_RUNS is set, each call of `checkRuns()` has a new seed. Otherwise, the sequences are always the same.
  const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))
  const details = await check(asyncProperty(worlds, commands(commandArbitraries, { maxCommands: 50, size: 'max' }), async (world, commands) => {
    const run = await runCommands(stage, world, commands)
    const sentences = brokenInvariants(run)
    if (sentences.length) throw new Error([...sentences, ...run.uncaught.map(error => `Uncaught: ${String(error)}`), '', print(run.facts)].join('\n'))
  }), { numRuns, seed, path: FUZZ_PATH })
  if (!details.failed) return
  // The printed FUZZ_PATH repeats the first failing sequence, and fast-check then shortens this sequence again. No path
  // can repeat the shortest sequence, because fast-check's paths don't contain which commands were removed.
  const [nth] = details.counterexamplePath?.split(':') ?? []
  throw new Error(
    `${await asyncDefaultReportMessage(details)}\n\nRepeat it: FUZZ_SEED=${seed} FUZZ_PATH=${nth} ${stage.command}`,
    { cause: details.errorInstance },
  )
}
