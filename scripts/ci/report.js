// Prints a report in Markdown: how this checkout changes the public API and the bytes of the package, compared with
// another checkout. The argument is the folder of the other checkout. Both checkouts need `npm ci` and `npm run build`.
import process from 'node:process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiDiff, formatReport } from './reportText.js'
import { assertBuilt, measurePackage } from './packageBytes.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [base] = process.argv.slice(2)

try {
  if (base === undefined) throw new Error('Pass the folder of a checkout to compare with: node scripts/ci/report.js <folder>')
  const [other, own] = /** @type {const} */ ([resolve(base), resolve(root)])
  for (const folder of [other, own]) assertBuilt(folder)
  const before = await measurePackage(other)
  const after = await measurePackage(own)
  console.log(formatReport(await apiDiff(other, own), before, after))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
