// Installs the dependencies if package-lock.json has changed since the last installation. It runs before all other
// scripts, also in a clone without node_modules, so it may only import Node's modules and files that do the same.
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
  console.log(`Installing the dependencies of package-lock.json (${recorded ? 'it has changed' : 'first time'}) …`)
  const [program, ...args] = npm
  // No dependency needs an install script, so none may run.
  const code = await run(program, [...args, 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error('The dependencies could not be installed: see the output of npm above.')
    process.exit(code)
  }
  writeFileSync(record, hash)
}
