import { test } from 'vitest'
import { silenceConsole } from '../contract/comparison/silence'
import { checkRuns, numRunsOf } from './checkRuns'
import { mockStage } from './stages/mockStage'

const numRuns = numRunsOf(300)

silenceConsole()

test('vue-clerk keeps all invariants in random runs on the mock', () => checkRuns(mockStage, numRuns), numRuns * 200 + 60_000)
