// Many random sequences of operations on clerk-js and on the mock, other ones each time. Arguments: how many, and the
// seed that a failure told.
import process from 'node:process'
import { run } from './lib/children.js'

const [sequences = '5000', seed] = process.argv.slice(2)
process.env.CONTRACT_SEQUENCES = sequences
if (seed !== undefined) process.env.CONTRACT_SEED = seed

process.exitCode = await run(process.execPath, [
  'node_modules/vitest/vitest.mjs', 'run', '--project', 'contract', 'tests/contract/programs.test.ts',
])
