// Very many random sequences of what may happen to a page, other ones each time. Argument: how many.
import process from 'node:process'
import { run } from './lib/children.js'

const [runs = '50000'] = process.argv.slice(2)
process.env.FUZZ_RUNS = runs

process.exitCode = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fuzz'])
