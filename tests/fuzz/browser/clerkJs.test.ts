import { test } from 'vitest'
import { silenceConsole } from '../../contract/comparison/silence'
import { checkRuns, numRunsOf } from '../checkRuns'
import { clerkJsStage } from '../stages/clerkJsStage'

const numRuns = numRunsOf(300)

silenceConsole()

test('a page with clerk-js keeps the invariants in random runs', () =>
  checkRuns(clerkJsStage, numRuns), numRuns * 200 + 60_000)
