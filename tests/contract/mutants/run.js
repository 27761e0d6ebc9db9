// Runs the tests of tests/contract/ once for each mutant. For each mutant, a test must fail. A mutant is a small bug in
// the mock. A Vite plugin adds the bug while the tests load the mock, so no file changes. With arguments, this script
// runs only the mutants whose names contain one of the arguments.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'
import { mutants } from './mutants.js'
import { failuresOf, runContract } from '../runContract.js'

/** @typedef {import('./mutants.js').Mutant} Mutant */

const testing = new URL('../../../src/testing/', import.meta.url)

const table = 'tests/contract/contract.test.ts'
const sequences = 'tests/contract/programs.test.ts'
// mock.run.ts compares the mock with the recorded behavior of clerk-js, and doesn't run clerk-js. contract.test.ts runs
// the mock and clerk-js, so it takes longer. A case that fails in mock.run.ts also fails in contract.test.ts.
const quickTable = 'tests/contract/mutants/mock.run.ts'

// Runs two mutants at once, because a single run leaves a core idle while Vitest starts.
const concurrency = 2

const nameParts = process.argv.slice(2)
const chosen = mutants.filter(({ name }) => nameParts.length === 0 || nameParts.some(part => name.includes(part)))

const stale = chosen.flatMap(({ name, file, find }) => {
  const times = readFileSync(new URL(file, testing), 'utf8').split(find).length - 1
  return times === 1 ? [] : [`The code that the mutant "${name}" replaces must occur once in src/testing/${file}. Times found: ${times}. Code: ${find}`]
})
if (stale.length) {
  console.error(stale.join('\n'))
  process.exit(1)
}

const started = performance.now()
const failures = failuresOf(await runContract([table, sequences]))
if (failures.length) {
  console.error(['The tests fail without a mutant:', ...failures].join('\n'))
  process.exit(1)
}
console.log(`The tests pass without a mutant: ${seconds(started)}`)

let missed = 0
const queue = [...chosen]
await Promise.all(Array.from({ length: concurrency }, async () => {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const started = performance.now()
    const by = await catchMutant(mutant)
    if (by === undefined) missed++
    console.log(by === undefined ? `MISSED ${mutant.name}` : `caught ${seconds(started).padStart(7)}  ${mutant.name} (${by})`)
  }
}))
console.log(`${chosen.length - missed} of ${chosen.length} mutants caught`)
process.exit(missed ? 1 : 0)

/**
 * Returns the name of the first test that fails with this mutant, or undefined if no test fails.
 *
 * @param {Mutant} mutant
 */
async function catchMutant(mutant) {
  for (const file of [quickTable, sequences]) {
    // The timeout is short, because some mutants make a call stay pending forever.
    const run = await runContract([file], { bail: 1, testTimeout: 2000 }, [mutation(mutant)])
    const [failure] = failuresOf(run)
    if (run.tests.length === 0) throw new Error(`The code with the mutant "${mutant.name}" can't be imported: ${failure}`)
    const failed = run.tests.find(test => test.result().state === 'failed')
    if (failure !== undefined) return (failed?.name ?? failure).slice(0, 70)
  }
}

/**
 * @param {Mutant} mutant
 * @returns {import('vite').Plugin}
 */
function mutation({ file, find, replace }) {
  const path = normalizePath(fileURLToPath(new URL(file, testing)))
  return {
    name: 'mutation',
    enforce: 'pre',
    transform: (code, id) => id === path ? code.replace(find, () => replace) : undefined,
  }
}

/** @param {number} since */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
