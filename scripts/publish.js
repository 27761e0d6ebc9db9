// Publishes the package under the name in NPM_PACKAGE, because another project owns the name in package.json. A version
// that the registry has is skipped. The release workflow and the dry run call this script.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { collect } from './lib/children.js'
import { npm } from './lib/npm.js'
import { publish } from './release/publication.js'
import { printRefusals } from './release/refusal.js'

const { values } = parseArgs({ options: { registry: { type: 'string' } } })
const root = fileURLToPath(new URL('..', import.meta.url))
const [program, ...args] = npm

/** Returns the registry in the settings of npm. */
async function configuredRegistry() {
  return (await collect(program, [...args, 'config', 'get', 'registry', '--loglevel=error'])).output.trim()
}

await printRefusals('Not published', async () => {
  await publish({ root, registry: values.registry ?? await configuredRegistry(), env: process.env })
})
