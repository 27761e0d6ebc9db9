// Releases the newest commit to a registry on loopback, twice. Then installs the package from there in two apps, with
// npm and with pnpm. Everything happens in a temporary folder, which is removed at the end.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { checkConsumers } from './release/dry-run/consumers.js'
import { assertUplink, installTools, startRegistry } from './release/dry-run/localRegistry.js'
import { publishTwice } from './release/dry-run/publishTwice.js'
import { writeVersion } from './release/dry-run/version.js'
import { cloneRepository, createWorkspace, environmentWithoutNpm } from './release/dry-run/workspace.js'
import { assertCleanTree, assertNode } from './release/preconditions.js'
import { printRefusals, Refusal } from './release/refusal.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { NPM_PACKAGE = '@acme/vue-clerk', GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = 'acme/vue-clerk' } = process.env

const started = performance.now()
const report = (/** @type {string} */ line) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`)

await printRefusals('No dry run', async () => {
  assertNode(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  await assertCleanTree(root)

  const workspace = createWorkspace()
  try {
    await release(workspace.folder)
    report('the dry run passed')
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Prints the error before the folder is removed, because that takes a while.
    console.error(error)
    process.exitCode = 1
  } finally {
    await workspace.remove()
  }
})

/** @param {string} folder */
async function release(folder) {
  const repository = join(folder, 'repository')
  const machine = environmentWithoutNpm()
  await cloneRepository(root, repository, machine)
  report('cloned the newest commit')
  const { version, summary } = await writeVersion(repository, machine)
  report(summary)

  const tools = join(folder, 'registry')
  const pnpm = await installTools(tools, machine)
  const registry = await startRegistry(tools, NPM_PACKAGE, machine)
  try {
    await assertUplink(registry.url)
    report(`started a registry at ${registry.url}`)
    const settings = { npm_config_userconfig: registry.settings, npm_config_registry: registry.url }
    const env = { ...machine, ...settings, NPM_PACKAGE, GITHUB_SERVER_URL, GITHUB_REPOSITORY }
    const published = await publishTwice({ repository, registry: registry.url, version, env, report })
    await checkConsumers({ repository, folder: join(folder, 'consumers'), pnpm, published, machine, env, report })
  } finally {
    await registry.stop()
  }
}
