import { test } from 'vitest'
import { silenceConsole } from '../contract/comparison/silence'
import { checkRuns, numRunsOf } from './checkRuns'
import { mockStage } from './stages/mockStage'

const numRuns = numRunsOf(300)

silenceConsole()

test('all invariants are true in random runs on a page with the mock', () => checkRuns(mockStage, numRuns), numRuns * 200 + 60_000)
