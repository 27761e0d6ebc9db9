// Prints the section of CHANGELOG.md about the version in package.json, as the text of the GitHub release.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { sectionOf } from './changelog.js'

const read = (/** @type {string} */ file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const { version } = JSON.parse(read('package.json'))
const section = sectionOf(read('CHANGELOG.md'), version)

if (section === undefined) {
  console.error(`CHANGELOG.md has no section "## ${version}". Run node scripts/ci/version.js, or add the section.`)
  process.exit(1)
}
console.log(section)
