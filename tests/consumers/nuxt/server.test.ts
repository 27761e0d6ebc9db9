import { describe, expect, it } from 'vitest'
import { frontendApiHost, publishableKey } from '../../e2e/app/publishableKey'
import { setUpNuxtApp } from './nuxtApp'
import { origin, production } from './serverEnvironment'
import { foreignKey, sessionToken } from './sessionTokens'

const app = setUpNuxtApp()
const serve = (env = {}) => app.serve(() => ({ ...production, ...env }))

/** Requests a page as a browser does when the user opens an address. Clerk sets `__client_uat` beside the token. */
const load = (url: string, token?: string) => fetch(url, {
  headers: { accept: 'text/html', ...token && { cookie: `__session=${token}; __client_uat=1` } },
  redirect: 'manual',
})

describe('a page that the server protects', () => {
  it('has its content in the HTML for a request with a valid session token', async () => {
    const response = await load(`${await serve()}orders`, sessionToken(origin))
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('The first order of user_1')
  })

  it.each([
    ['without a session token', () => undefined],
    ['with a token that another key has signed', () => sessionToken(origin, { key: foreignKey })],
    ['with a token for another origin', () => sessionToken('https://other.test')],
    ['with a malformed token', () => 'no.session.token'],
  ])('redirects a request %s to the sign-in page, without the content', async (_, createToken) => {
    const response = await load(`${await serve()}orders`, createToken())
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/sign-in')
    expect(await response.text()).not.toContain('order')
  })

  it('lets Clerk renew an expired token', async () => {
    const response = await load(`${await serve()}orders`, sessionToken(origin, { lifetime: -50 }))
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toMatch(`https://${frontendApiHost}/v1/client/handshake?`)
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^__clerk_redirect_count=1;/)])
  })

  it('redirects a new browser to Clerk in a development instance', async () => {
    const response = await load(`${await serve({ NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey })}orders`)
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toContain('__clerk_hs_reason=dev-browser-missing')
  })

  it.each(['%6frders', 'orders/', 'Orders', 'orders?x=1'])('redirects a guest who requests the page as /%s', async path => {
    const response = await load(await serve() + path)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/sign-in')
  })

  it('redirects every visitor if the secret key is missing', async () => {
    const response = await load(`${await serve({ NUXT_CLERK_SECRET_KEY: '' })}orders`, sessionToken(origin))
    expect(response.headers.get('location')).toBe('/sign-in')
  })
})

it.each(['', 'billing', 'sign-in'])('serves the page /%s without verifying the request', async path => {
  const response = await load(await serve({ NUXT_CLERK_SECRET_KEY: '' }) + path)
  expect(response.status).toBe(200)
})

describe('an API route that the server protects', () => {
  it('responds to a request with a valid session token, in a cookie or in the header Authorization', async () => {
    const url = `${await serve()}api/orders`
    const orders = [{ id: 1, title: 'The first order of user_1' }]
    expect(await (await load(url, sessionToken(origin))).json()).toEqual(orders)
    const authorization = `Bearer ${sessionToken(origin)}`
    expect(await (await fetch(url, { headers: { authorization } })).json()).toEqual(orders)
  })

  it.each([
    ['without a session token', undefined],
    ['with an expired token', sessionToken(origin, { lifetime: -50 })],
  ])('responds with 401 to a request of the app %s', async (_, token) => {
    const url = `${await serve()}api/orders`
    const response = await fetch(url, { headers: token ? { cookie: `__session=${token}; __client_uat=1` } : {} })
    expect(response.status).toBe(401)
  })

  it('responds with an error if the secret key is missing', async () => {
    const url = `${await serve({ NUXT_CLERK_SECRET_KEY: '' })}api/orders`
    expect((await load(url, sessionToken(origin))).status).toBe(500)
  })
})
