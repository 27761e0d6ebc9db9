// Sets the next version in package.json and in the lockfile, and moves the texts of the changesets to CHANGELOG.md. The
// release workflow runs this script, because `changeset version` doesn't change the lockfile.
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from '../lib/children.js'

const changeset = fileURLToPath(new URL('../../node_modules/@changesets/cli/bin.js', import.meta.url))
const lockfile = new URL('../../package-lock.json', import.meta.url)
const read = (/** @type {URL} */ file) => JSON.parse(readFileSync(file, 'utf8'))

process.exitCode = await run(process.execPath, [changeset, 'version'])
if (process.exitCode === 0) {
  const { version } = read(new URL('../../package.json', import.meta.url))
  const lock = read(lockfile)
  lock.version = version
  lock.packages[''].version = version
  writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`)
}
