// Prints a report in Markdown: how this checkout changes the public API and the bytes of the package, compared with
// another checkout. The argument is the folder of the other checkout. Both checkouts need `npm ci` and `npm run build`.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import { apiDiff, formatReport } from './reportText.js'
import { assertBuilt, measurePackage } from './packageBytes.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [base] = process.argv.slice(2)

try {
  if (base === undefined) throw new Error('Pass the folder of a checkout to compare with: node scripts/ci/report.js <folder>')
  const folders = [resolve(base), resolve(root)]
  folders.forEach(assertBuilt)
  const [before, after] = [await measurePackage(folders[0]), await measurePackage(folders[1])]
  console.log(formatReport(await apiDiff(folders[0], folders[1]), before, after))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
