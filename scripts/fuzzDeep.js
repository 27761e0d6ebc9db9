// Very many random sequences of what may happen to a page, other ones each time. Arguments: how many, and the seed and
// the path that a failure told.
import process from 'node:process'
import { run } from './children.js'

const [runs = '50000', seed, path] = process.argv.slice(2)
process.env.FUZZ_RUNS = runs
if (seed !== undefined) process.env.FUZZ_SEED = seed
if (path !== undefined) process.env.FUZZ_PATH = path

process.exitCode = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fuzz'])
