// Builds and starts the apps in which the published package is installed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { writeConsumer } from './consumerFiles.js'
import { createInstallers } from './installers.js'
import { runOrThrow } from './workspace.js'

const publishableKey = `pk_test_${btoa('clerk.example.test$')}`
const readServer = fileURLToPath(new URL('readServer.js', import.meta.url))

/** @typedef {{ cwd: string, env: NodeJS.ProcessEnv }} Place */
/** @typedef {import('./consumerFiles.js').Published} Published */

/**
 * Maps each app to a function that builds and checks the app. The function resolves with a summary.
 *
 * @type {Record<string, (published: Published, place: Place) => Promise<string>>}
 */
const checks = {
  vite: async (published, place) => {
    const { bin, node } = programsIn(place)
    await bin('vue-tsc', '--noEmit', '--project', 'tsconfig.published.json')
    await bin('vite', 'build')
    await bin('vite', 'build', '--ssr', 'src/everyEntry.ts', '--outDir', 'dist-server')
    /** @type {Record<string, string[]>} */
    const entries = JSON.parse((await node('dist-server/everyEntry.js')).trim().split('\n').at(-1) ?? '')
    const { name, entries: expected } = published
    const missing = expected.map(entry => entry.replace('.', name)).filter(entry => !entry.endsWith('.css') && !entries[entry])
    if (missing.length) throw new Error(`The app could not import ${missing.join(', ')}.`)
    return `imports ${Object.keys(entries).length} modules and the style sheet, type-checks, builds`
  },
  nuxt: async (_, place) => {
    const { bin, node } = programsIn(place)
    await bin('nuxt', 'build')
    const html = await node(readServer, '.output/server/index.mjs')
    if (!html.includes('class="vc-button"')) throw new Error(`The server of the Nuxt app rendered no button:\n${html.slice(0, 2000)}`)
    return 'builds, and its server renders the button'
  },
}

/**
 * Installs, builds and checks each app with each package manager.
 *
 * @param {object} options
 * @param {string} options.repository
 * @param {string} options.folder
 * @param {string} options.pnpm The script of pnpm.
 * @param {Published} options.published
 * @param {NodeJS.ProcessEnv} options.machine The environment with the registry of the machine.
 * @param {NodeJS.ProcessEnv} options.env The environment with the local registry.
 * @param {(line: string) => void} options.report
 */
export async function checkConsumers({ repository, folder, pnpm, published, machine, env, report }) {
  for (const [manager, install] of Object.entries(createInstallers(pnpm))) {
    for (const [app, check] of Object.entries(checks)) {
      const cwd = join(folder, `${app}-${manager}`)
      const variables = { PACKAGE_NAME: published.name, NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey }
      const place = { cwd, env: { ...env, ...variables } }
      report(`${app} app, ${manager}: installing`)
      await writeConsumer(repository, app, cwd, published)
      await install(`${published.name}@${published.version}`, { cwd, env: machine }, place)
      /** @type {{ version: string }} */
      const { version } = JSON.parse(readFileSync(join(cwd, 'node_modules', published.name, 'package.json'), 'utf8'))
      if (version !== published.version) throw new Error(`${manager} installed version ${version} in place of ${published.version}.`)
      report(`${app} app, ${manager}: ${await check(published, place)}`)
    }
  }
}

/** @param {Place} place */
function programsIn(place) {
  return {
    bin: (/** @type {string} */ name, /** @type {string[]} */ ...args) => runOrThrow(join(place.cwd, 'node_modules/.bin', name), args, place),
    node: (/** @type {string[]} */ ...args) => runOrThrow(process.execPath, args, place),
  }
}
