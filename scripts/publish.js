// Publishes the package under the name in NPM_PACKAGE, because another project owns the name in package.json. This
// script changes source files, so run this script only in the release workflow.
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { run } from './lib/children.js'
import { npm } from './lib/npm.js'

const [program, ...args] = npm
const name = process.env.NPM_PACKAGE

if (!name) throw new Error('NPM_PACKAGE is not set. Set it to a package name that you own on npm.')

// These files import the package by the name in package.json. The published files must use the name in NPM_PACKAGE.
for (const file of ['nuxt/index.ts', 'nuxt/plugin.ts', 'resolver.ts', 'storybook/preset.ts']) {
  const url = new URL(`../src/${file}`, import.meta.url)
  writeFileSync(url, readFileSync(url, 'utf8').replaceAll(/'vue-clerk(?='| >)/g, `'${name}`))
}

// Sets the repository, because npm refuses a package if its package.json and its provenance name different repositories.
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
