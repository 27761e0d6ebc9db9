import { test } from 'vitest'
import { silenceConsole } from '../../contract/comparison/silence'
import { checkRuns, numRunsOf } from '../checkRuns'
import { clerkJsStage } from '../stages/clerkJsStage'

const numRuns = numRunsOf(300)

silenceConsole()

test('vue-clerk keeps all invariants in random runs on clerk-js', () =>
  checkRuns(clerkJsStage, numRuns), numRuns * 200 + 60_000)
