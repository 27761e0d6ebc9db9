import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A package as npm uploads the package. */
export interface Upload {
  'name': string
  'versions': Record<string, Record<string, unknown>>
  'dist-tags': Record<string, string>
  /** The tarball as Base64 text, under the tarball's name. */
  '_attachments': Record<string, { data: string }>
}

/**
 * Starts a registry on loopback that stores uploads in memory. The registry accepts one token. `refusal` is the status
 * with which the registry refuses uploads.
 */
export async function startStubRegistry(token: string) {
  const uploads: Upload[] = []
  const settings: { refusal?: number } = {}

  const respond = async (request: IncomingMessage): Promise<[status: number, body: object]> => {
    if (request.url === '/-/whoami') {
      return request.headers.authorization === `Bearer ${token}` ? [200, { username: 'tester' }] : [401, { error: 'unknown token' }]
    }
    if (request.method === 'PUT') {
      if (settings.refusal) return [settings.refusal, { error: 'refused by the test' }]
      uploads.push(JSON.parse(await text(request)) as Upload)
      return [201, { ok: true }]
    }
    const stored = uploads.find(({ name }) => request.url === `/${name.replace('/', '%2f')}`)
    return stored ? [200, stored] : [404, { error: 'not found' }]
  }

  const server = createServer((request, response) => {
    void respond(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    host,
    url: `http://${host}/`,
    uploads,
    settings,
    close: async () => {
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
    },
  }
}
