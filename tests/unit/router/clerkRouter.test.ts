import { afterEach, describe, expect, it, vi } from 'vitest'
import { clerkRouter, type RouterLike } from 'vue-clerk'
import type { Router } from 'vue-router'
import type { Router as Router5 } from 'vue-router-5'
import { captureConsole } from '../support/consoleOutput'
import { createRouterIn, hash, hashBelow, here, memory, modes, versions, web, webBelow, type RouterMode } from '../support/routers'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const pageAt = (to: string) => `the page ${to}`

/** Calls `routerPush(address)`. Returns the path of the new route, or the address of the page that replaces the app. */
async function destination(router: Router, address: string) {
  let page: string | undefined
  await clerkRouter(router).routerPush(address, { windowNavigate: to => { page = String(to) } })
  return page === undefined ? router.currentRoute.value.fullPath : pageAt(page)
}

const other = 'https://other.test/goodbye'
const { origin } = location

type Row = [address: string, expected: string]

/**
 * For each kind of router history: the addresses that Clerk redirects to, and the expected destinations. Relative
 * addresses are relative to the path /account.
 */
const table: [RouterMode, Row[]][] = [
  [web, [
    ['/goodbye?from=a%2Fb#top', '/goodbye?from=a%2Fb#top'],
    ['/caf%C3%A9', '/caf%C3%A9'],
    ['/nowhere', '/nowhere'],
    ['./goodbye', '/goodbye'],
    ['?tab=3', '/account?tab=3'],
    ['#top', '/account?tab=2&q=a%20b#top'],
    ['//other.test/goodbye', '//other.test/goodbye'],
    ['/\\other.test', '//other.test'],
  ]],
  ...['/shop/', '/shop'].map((base): [RouterMode, Row[]] => [webBelow(base), [
    ['/shop', '/'],
    ['/shop/', '/'],
    ['/shop?a=1#b', '/?a=1#b'],
    ['/shop/goodbye?from=a%2Fb#top', '/goodbye?from=a%2Fb#top'],
    ['/Shop/goodbye', '/goodbye'],
    ['/shop/shop/goodbye', '/shop/goodbye'],
    ['/shop/nowhere', '/nowhere'],
    ['/shop//other.test', '//other.test'],
    ['./goodbye', '/goodbye'],
    ['../goodbye', '/goodbye'],
    ['/goodbye?a=1#b', '/goodbye?a=1#b'],
    ['/goodbye#/top', '/goodbye#/top'],
    ['/?a=1', '/?a=1'],
    ['/shopping', pageAt(`${origin}/shopping`)],
    ['/admin/users?a=1', pageAt(`${origin}/admin/users?a=1`)],
    ['//other.test/goodbye', pageAt(`${origin}//other.test/goodbye`)],
  ]]),
  ...['/caf%C3%A9/', '/café/'].map((base): [RouterMode, Row[]] => [webBelow(base), [
    ['/caf%C3%A9/goodbye', '/goodbye'],
    ['/caf%c3%a9/goodbye', '/goodbye'],
    ['/café/goodbye', '/goodbye'],
  ]]),
  [hash, [
    ['/#/goodbye?from=a%2Fb', '/goodbye?from=a%2Fb'],
    ['/#/goodbye#top', '/goodbye#top'],
    ['#/goodbye', '/goodbye'],
    ['/#', '/'],
    ['/#top', '/#top'],
    ['/?a=1', '/?a=1'],
    ['/?lang=de#/goodbye', pageAt(`${origin}/?lang=de#/goodbye`)],
    ['/help.html', pageAt(`${origin}/help.html`)],
    ['/admin/#/goodbye', pageAt(`${origin}/admin/#/goodbye`)],
    ['/goodbye/#/account', pageAt(`${origin}/goodbye/#/account`)],
  ]],
  [hashBelow('/shop/'), [
    ['/shop/#/goodbye?from=a%2Fb#top', '/goodbye?from=a%2Fb#top'],
    ['/shop#/goodbye', '/goodbye'],
    ['/shop/', '/'],
    ['/shop/#top', '/#top'],
    ['/shop/?a=1', '/?a=1'],
    ['/#/goodbye', pageAt(`${origin}/#/goodbye`)],
    ['/shopping/#/goodbye', pageAt(`${origin}/shopping/#/goodbye`)],
  ]],
  [hashBelow('/shop/', '/shop/index.html?lang=de'), [
    ['/shop/index.html?lang=de#/goodbye', '/goodbye'],
    ['/shop/index.html?lang=de', '/'],
    ['/shop/index.html#/goodbye', '/goodbye'],
    ['/shop/#/goodbye', '/goodbye'],
    ['/shop/index.html?lang=en#/goodbye', pageAt(`${origin}/shop/index.html?lang=en#/goodbye`)],
  ]],
  [hashBelow('/#/app', '/'), [
    ['/#/app/goodbye', '/goodbye'],
    ['/#/app', '/'],
    ['/#/apple', '/apple'],
    ['/#/goodbye', '/goodbye'],
  ]],
  [hashBelow('#/app', '/shop/index.html'), [
    ['/shop/index.html#/app/goodbye', '/goodbye'],
    ['/shop/index.html', '/'],
    ['/#/app/goodbye', pageAt(`${origin}/#/app/goodbye`)],
  ]],
  [memory, [
    ['/goodbye?from=a%2Fb#top', '/goodbye?from=a%2Fb#top'],
    ['/nowhere', '/nowhere'],
  ]],
]

describe.each(versions)('with $version', ({ library }) => {
  describe.each(modes)('clerkRouter, in $mode,', mode => {
    it.each<[string, () => string, string]>([
      ['the address of the current page', () => location.href, here],
      ['the address of the current page without the origin', () => location.href.replace(origin, ''), here],
      ['the address of another page', () => origin + mode.addressOf('/goodbye?a=1'), '/goodbye?a=1'],
      ['the path of a route', () => '/goodbye', '/goodbye'],
      ['/, Clerk’s default address after a sign-out', () => '/', '/'],
      ['the origin', () => origin, '/'],
      ['another origin', () => other, pageAt(other)],
      ['an address with another protocol', () => 'https://localhost:3000/goodbye', pageAt('https://localhost:3000/goodbye')],
      ['an address with another port', () => 'http://localhost:1/goodbye', pageAt('http://localhost:1/goodbye')],
    ])('navigates to %s', async (_, address, expected) => {
      const router = await createRouterIn(mode, library)
      expect(await destination(router, address())).toBe(expected)
      const { fullPath } = router.currentRoute.value
      expect(location.href).toBe(origin + (mode.document ?? mode.addressOf(fullPath)))
    })
  })

  describe.each(table.map(([mode, rows]) => [mode.mode, mode, rows] as const))('clerkRouter, in %s,', (_, mode, rows) => {
    it.each(rows)('maps %s to %s', async (address, expected) => {
      captureConsole()
      const router = await createRouterIn(mode, library)
      expect(await destination(router, address)).toBe(expected)
    })
  })
})

describe('the type RouterLike', () => {
  it('accepts the routers of vue-router 4 and 5', () => {
    expect((router: Router): RouterLike => router).toBeTypeOf('function')
    expect((router: Router5): RouterLike => router).toBeTypeOf('function')
  })
})
