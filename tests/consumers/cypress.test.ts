import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import type { FakeFrontendApi, Scenario } from 'vue-clerk/testing'
import { installConsumer } from './install'

type Route = [url: RegExp, handler: (request: object) => void]

const supportFile = join(import.meta.dirname, 'apps/cypress/cypress/support/e2e.ts')

let app: Awaited<ReturnType<typeof installConsumer>>

beforeAll(async () => { app = await installConsumer('cypress') })

it('has a command for Cypress that type-checks', async () => {
  expect(await app.script('types')).toBe('')
})

// Cypress downloads its program from a server of Cypress, so this test replaces the functions of Cypress.
it('answers the requests of clerk-js in the command for Cypress', async () => {
  const add = vi.fn<(name: string, command: (scenario?: Scenario) => FakeFrontendApi) => void>()
  const intercept = vi.fn<(...route: Route) => void>()
  vi.stubGlobal('Cypress', { Commands: { add } })
  vi.stubGlobal('cy', { intercept, wrap: (value: unknown) => value })
  await import(supportFile)
  const [name, command] = add.mock.calls[0]!
  expect(name).toBe('serveClerk')
  const api = command({ sessions: 2 })

  const send = (method: string, url: string, body = '') => {
    const reply = vi.fn()
    const [, handler] = intercept.mock.calls.find(([pattern]) => pattern.test(url))!
    handler({ method, url, body, reply })
    return reply.mock.calls[0] as unknown
  }
  expect(send('GET', 'https://happy-ant-1.clerk.accounts.dev/npm/@clerk/clerk-js@6/dist/clerk.browser.js')).toEqual([
    { fixture: '../../node_modules/@clerk/clerk-js/dist/clerk.browser.js,null' },
  ])
  expect(send('GET', 'https://clerk.example.com/v1/client?__clerk_api_version=2025')).toEqual([
    { statusCode: 200, body: { response: expect.objectContaining({ object: 'client' }) as unknown, client: null } },
  ])
  send('POST', 'https://clerk.example.com/v1/client/sessions?_method=DELETE')
  expect(api.server.sessions).toEqual([])
})
