// Publishes the package under the name that NPM_PACKAGE says: the name here belongs to the project that this one follows. Runs in
// the release workflow, whose checkout it changes.
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { run } from './lib/children.js'
import { npm } from './lib/npm.js'

const [program, ...args] = npm
const name = process.env.NPM_PACKAGE

if (!name) throw new Error('NPM_PACKAGE is not set: it is the name to publish under, one that you own on npm.')

// What the package imports of itself, it imports by name.
for (const file of ['nuxt/index.ts', 'nuxt/plugin.ts', 'storybook/preset.ts']) {
  const url = new URL(`../src/${file}`, import.meta.url)
  writeFileSync(url, readFileSync(url, 'utf8').replaceAll(/'vue-clerk(?='| >)/g, `'${name}`))
}

// npm compares the repository with the one that the provenance is of.
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env
const steps = [
  ['pkg', 'set', `name=${name}`, 'repository.type=git', `repository.url=git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`],
  ['pkg', 'delete', 'private'],
  ['publish', '--provenance', '--access', 'public'],
]
for (const step of steps) {
  process.exitCode = await run(program, [...args, ...step])
  if (process.exitCode) break
}
