// Breaks the mock in many small ways, one at a time, in memory: the contract's tests must notice each.
// Arguments choose mutants by parts of their names.
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
// The same table, held against the recording: what fails here fails in the table too, after a longer wait.
const quickTable = 'tests/contract/mutants/mock.run.ts'

// One at a time leaves a core idle while Vitest starts.
const atOnce = 2

const wanted = process.argv.slice(2)
const chosen = mutants.filter(({ name }) => wanted.length === 0 || wanted.some(part => name.includes(part)))

const stale = chosen.flatMap(({ name, file, find }) => {
  const times = readFileSync(new URL(file, testing), 'utf8').split(find).length - 1
  return times === 1 ? [] : [`The mutant "${name}" finds its text ${times} times in src/testing/${file}, not once: ${find}`]
})
if (stale.length) {
  console.error(stale.join('\n'))
  process.exit(1)
}

const started = performance.now()
const healthy = failuresOf(await runContract([table, sequences]))
if (healthy.length) {
  console.error(['The tests fail without any mutant:', ...healthy].join('\n'))
  process.exit(1)
}
console.log(`The tests pass without a mutant: ${seconds(started)}`)

let missed = 0
const queue = [...chosen]
await Promise.all(Array.from({ length: atOnce }, async () => {
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
 * The first test that fails with this mutant, if any does.
 *
 * @param {Mutant} mutant
 */
async function catchMutant(mutant) {
  for (const file of [quickTable, sequences]) {
    // The short timeout is for mutants that never settle.
    const run = await runContract([file], { bail: 1, testTimeout: 2000 }, [mutation(mutant)])
    const [failure] = failuresOf(run)
    // A mutant that can't even be imported proves nothing.
    if (run.tests.length === 0) throw new Error(`With the mutant "${mutant.name}" nothing runs: ${failure}`)
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
