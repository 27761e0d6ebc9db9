// Publishes the package under the name that NPM_PACKAGE says: the name here belongs to the project that this one follows.
import process from 'node:process'
import { run } from './children.js'
import { npm } from './npm.js'

const [program, ...args] = npm
const name = process.env.NPM_PACKAGE

if (!name) throw new Error('NPM_PACKAGE is not set: it is the name to publish under, one that you own on npm.')

const steps = [
  ['pkg', 'set', `name=${name}`],
  ['pkg', 'delete', 'private'],
  ['publish', '--provenance', '--access', 'public'],
]
for (const step of steps) {
  process.exitCode = await run(program, [...args, ...step])
  if (process.exitCode) break
}
