// A registry on loopback with an own folder. The registry passes requests for other packages to the machine's registry.
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../refusal.js'
import { runNpm } from './workspace.js'

const tools = fileURLToPath(new URL('../registry', import.meta.url))

/**
 * Installs the registry and pnpm, in the versions of scripts/release/registry/package-lock.json. Resolves with the script
 * of pnpm.
 *
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
export async function installTools(folder, env) {
  await cp(tools, folder, { recursive: true, filter: path => !path.includes('node_modules') })
  await runNpm(['ci', '--ignore-scripts', '--prefer-offline'], { cwd: folder, env })
  return join(folder, 'node_modules/pnpm/bin/pnpm.cjs')
}

/**
 * Starts the registry in this process on a free port. Resolves with the URL, a file of npm settings for the registry,
 * and a function that stops the registry.
 *
 * @param {string} folder The folder in which `installTools` has installed the registry.
 * @param {string} name The package that may be published.
 * @param {NodeJS.ProcessEnv} env
 */
export async function startRegistry(folder, name, env) {
  /** @type {{ runServer: (config: object) => Promise<import('node:http').Server> }} */
  const { runServer } = createRequire(join(folder, 'package.json'))('verdaccio')
  const setting = async (/** @type {string} */ key) => (await runNpm(['config', 'get', key], { cwd: folder, env })).trim()
  const certificates = await setting('cafile')
  const ca = certificates === 'null' ? {} : { ca: await readFile(certificates, 'utf8') }
  const access = { access: '$all', publish: '$authenticated' }
  const server = await runServer({
    self_path: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { machine: { url: await setting('registry'), timeout: '120s', ...ca } },
    // The machine's registry may have a package of the same name, so this package has no uplink.
    packages: { [name]: access, '**': { access: '$all', proxy: 'machine' } },
    max_body_size: '50mb',
    web: { enable: false },
    log: { type: 'file', path: join(folder, 'registry.log'), level: 'warn' },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const url = `http://127.0.0.1:${port}/`
  const settings = join(folder, 'npm-settings')
  await writeFile(settings, [
    `registry=${url}`,
    `//127.0.0.1:${port}/:_authToken=${await createToken(url)}`,
    'update-notifier=false',
    'audit=false',
    'fund=false',
  ].join('\n'))
  const stop = async () => {
    server.closeAllConnections()
    await new Promise(closed => server.close(closed))
  }
  return { url, settings, stop }
}

/**
 * Requests a dependency of every app, because npm would wait for minutes if the machine's registry doesn't respond.
 *
 * @param {string} url
 * @throws {Refusal}
 */
export async function assertUplink(url) {
  const { status } = await fetch(`${url}vue`)
  if (status === 200) return
  throw new Refusal(`the registry in your npm settings has not returned the package vue (status ${status}). Check npm ping.`)
}

/**
 * Registers a user, and resolves with the token that the registry returns.
 *
 * @param {string} url
 */
async function createToken(url) {
  const response = await fetch(`${url}-/user/org.couchdb.user:dry-run`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'dry-run', password: crypto.randomUUID() }),
  })
  /** @type {{ token?: string }} */
  const { token } = /** @type {object} */ (await response.json())
  if (!token) throw new Error(`The local registry created no token (status ${response.status}).`)
  return token
}
