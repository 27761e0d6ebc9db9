import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { npm } from '../../scripts/lib/npm.js'
import { createRegistry } from '../../scripts/lib/registry/createRegistry.js'

// Answers of shadcn-vue's own registry, which the command requests although a recipe needs neither. The tests have no
// access to the internet.
const ownAnswers = {
  'colors/neutral.json': JSON.stringify({
    inlineColors: { light: {}, dark: {} },
    cssVars: { light: {}, dark: {} },
    inlineColorsTemplate: '',
    cssVarsTemplate: '',
  }),
  'icons/index.json': '{}',
}

/**
 * Serves the registry of the recipes under `/r/`, and this package as an npm registry does. Redirects requests for other
 * packages to the registry that npm uses.
 */
export async function serveRegistry() {
  const [program, ...args] = npm
  const { stdout } = await promisify(execFile)(program, [...args, 'config', 'get', 'registry'])
  const registry = stdout.trim().replace(/\/$/, '')
  const files: Record<string, string> = { ...ownAnswers, ...await createRegistry() }
  const tarball = await readFile(inject('tarball'))
  const packageJson = JSON.parse(
    await readFile(join(inject('consumer'), 'node_modules/vue-clerk/package.json'), 'utf8'),
  ) as { name: string, version: string }

  const metadata = () => {
    const dist = { tarball: `${url}/package.tgz`, integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}` }
    const { name, version } = packageJson
    return { name, 'dist-tags': { latest: version }, 'versions': { [version]: { ...packageJson, dist } } }
  }

  const server = createServer(({ url: path = '' }, response) => {
    const json = path === '/vue-clerk' ? JSON.stringify(metadata()) : files[path.replace('/r/', '')]
    if (json) response.setHeader('content-type', 'application/json').end(json)
    else if (path === '/package.tgz') response.end(tarball)
    else response.writeHead(302, { location: registry + path }).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, close: () => { server.closeAllConnections(); server.close() } }
}
