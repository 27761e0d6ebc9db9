import { test } from 'vitest'
import { silenceConsole } from '../../contract/comparison/silence'
import { checkRuns, numRunsOf } from '../checkRuns'
import { clerkJsStage } from '../stages/clerkJsStage'

const numRuns = numRunsOf(300)

silenceConsole()

test('whatever happens to a page with clerk-js, the invariants hold', () =>
  checkRuns(clerkJsStage, numRuns), numRuns * 200 + 60_000)
