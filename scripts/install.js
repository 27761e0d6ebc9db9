// Installs the dependencies if package-lock.json has changed since the last installation. This script runs first, when
// node_modules may not exist yet. So this script and its imported files may import only Node's modules.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { run } from './lib/children.js'
import { npm } from './lib/npm.js'

const lockfile = new URL('../package-lock.json', import.meta.url)
const record = new URL('../node_modules/.package-lock-hash', import.meta.url)

const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
const recorded = existsSync(record) ? readFileSync(record, 'utf8') : undefined

if (hash !== recorded) {
  console.log(`Installing the dependencies of package-lock.json (${recorded ? 'the file has changed' : 'first installation'}) …`)
  const [program, ...args] = npm
  // npm runs no install scripts, because no dependency needs them.
  const code = await run(program, [...args, 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error('The dependencies could not be installed. The output of npm is above.')
    process.exit(code)
  }
  writeFileSync(record, hash)
}
