import { createReadStream } from 'node:fs'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { createFakeFrontendApi, type FakeFrontendApi, type Scenario } from 'vue-clerk/testing'
import { formatResponse, parseForm, parseRequest } from '../../../src/testing/http/http'

/** The path of the proxy on the server of the app. */
const proxyPath = '/clerk'
const scripts = new URL('../../../node_modules/@clerk/clerk-js/dist/', import.meta.url)

export interface ClerkProxy {
  /** Serves clerk-js and the fake Frontend API below `/clerk` of a Vite server. */
  plugin: Plugin
  api: FakeFrontendApi
  /** The requests that weren't GET requests, such as `DELETE /client/sessions`. */
  requests: string[]
}

/** Creates a proxy for Clerk, which serves the real clerk-js and a fake Frontend API. */
export function createClerkProxy(scenario: Scenario): ClerkProxy {
  const api = createFakeFrontendApi(scenario)
  const requests: string[] = []

  async function respond(message: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(message.url!, 'http://proxy')
    if (!pathname.startsWith('/v1/')) return sendScript(pathname, response)
    const request = parseRequest(message.method!, pathname, searchParams)
    if (request.method !== 'GET') requests.push(`${request.method} ${request.path}`)
    const answer = api.handle({ ...request, body: parseForm(await textOf(message)) })
    if (answer === 'network-error') return message.socket.destroy()
    const { status, contentType, text } = formatResponse(answer)
    return response.writeHead(status, { 'content-type': contentType }).end(text)
  }

  return {
    plugin: {
      name: 'clerk-proxy',
      configurePreviewServer({ middlewares }) {
        middlewares.use(proxyPath, (message, response, next) => { respond(message, response).catch(next) })
      },
    },
    api,
    requests,
  }
}

async function sendScript(path: string, response: ServerResponse) {
  const file = createReadStream(fileURLToPath(new URL(`.${path}`, scripts)))
  await once(file, 'open')
  response.writeHead(200, { 'content-type': 'text/javascript' })
  file.pipe(response)
}

async function textOf(message: IncomingMessage) {
  let text = ''
  for await (const chunk of message.setEncoding('utf8')) text += String(chunk)
  return text
}
