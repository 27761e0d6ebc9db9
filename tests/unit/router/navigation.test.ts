import { afterEach, describe, expect, it, vi } from 'vitest'
import { clerkRouter } from 'vue-clerk'
import { isNavigationFailure, NavigationFailureType } from 'vue-router'
import { captureConsole } from '../support/consoleOutput'
import { createRouterIn, here, webBelow } from '../support/routers'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const inShop = webBelow('/shop/')

describe('routerPush', () => {
  it('waits for the guards', async () => {
    const router = await createRouterIn(inShop)
    const order: string[] = []
    router.beforeEach(async () => {
      await new Promise(resolve => setTimeout(resolve))
      order.push('guard')
    })
    await clerkRouter(router).routerPush('/shop/goodbye')
    order.push('routerPush')
    expect(order).toEqual(['guard', 'routerPush'])
  })

  it('resolves with vue-router’s failure when a guard aborts the navigation', async () => {
    const router = await createRouterIn(inShop)
    router.beforeEach(() => false)
    const failure = await clerkRouter(router).routerPush('/shop/goodbye')
    expect(isNavigationFailure(failure, NavigationFailureType.aborted)).toBe(true)
  })

  it('resolves when a guard redirects', async () => {
    const router = await createRouterIn(inShop)
    router.beforeEach(({ path }) => path !== '/goodbye' || '/')
    await clerkRouter(router).routerPush('/shop/goodbye')
    expect(router.currentRoute.value.fullPath).toBe('/')
  })

  it('rejects with the error of a guard', async () => {
    captureConsole()
    const router = await createRouterIn(inShop)
    const error = new Error('from the guard')
    router.beforeEach(() => { throw error })
    await expect(clerkRouter(router).routerPush('/shop/goodbye')).rejects.toBe(error)
  })

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://other.test/1'])(
    'refuses the address %j', async address => {
      const warnings = captureConsole()
      const router = await createRouterIn(inShop)
      const windowNavigate = vi.fn()
      await clerkRouter(router).routerPush(address, { windowNavigate })
      expect(windowNavigate).not.toHaveBeenCalled()
      expect(router.currentRoute.value.fullPath).toBe(here)
      expect(warnings).toEqual([expect.stringContaining('Navigation refused')])
    })

  it('does nothing with an empty address', async () => {
    const router = await createRouterIn(inShop)
    const push = vi.spyOn(router, 'push')
    await clerkRouter(router).routerPush('')
    expect(push).not.toHaveBeenCalled()
  })

  it.each(['myapp://goodbye', 'mydata://goodbye'])('passes %s to windowNavigate()', async address => {
    const windowNavigate = vi.fn()
    await clerkRouter(await createRouterIn(inShop)).routerPush(address, { windowNavigate })
    expect(windowNavigate.mock.calls.map(([to]) => String(to))).toEqual([address])
  })

  const admin = '/admin/users?a=1'

  /** Creates a router with one more route, at `path`. Navigates to `admin` and returns the destination. */
  async function destinationOfAdmin(path: string) {
    const router = await createRouterIn(inShop, undefined, { path, component: { render: () => null } })
    let left: string | undefined
    await clerkRouter(router).routerPush(admin, { windowNavigate: to => { left = String(to) } })
    return left ?? router.currentRoute.value.fullPath
  }

  it.each(['/admin/:rest(.*)*', '/:rest(.*)/users', '/:section(admin)/:id', '/:section/:id'])(
    'navigates to the route %s although the address is outside the router’s base', async path => {
      expect(await destinationOfAdmin(path)).toBe(admin)
    })

  it.each(['/:pathMatch(.*)*', '/:slug(.*)', '/:rest(.*)+', '/account/more'])(
    'navigates the window to an address outside the router’s base when only the route %s matches', async path => {
      captureConsole()
      expect(await destinationOfAdmin(path)).toBe(location.origin + admin)
    })

  it('navigates to the address / with the router, even if only a catch-all route matches', async () => {
    const push = vi.fn((_: string) => Promise.resolve())
    const history = { base: '/shop', location: '/account' }
    const resolve = () => ({ matched: [{ path: '/:slug(.*)*' }] })
    await clerkRouter({ options: { history }, push, replace: push, resolve }).routerPush('/?a=1')
    expect(push.mock.calls).toEqual([['/?a=1']])
  })

  it('and routerReplace() use window.location when Clerk passes no windowNavigate()', async () => {
    const router = await createRouterIn(inShop)
    const { href, protocol, host } = location
    const page = { href, protocol, host, assign: vi.fn(), replace: vi.fn() }
    vi.stubGlobal('location', page)
    const { routerPush, routerReplace } = clerkRouter(router)
    await routerPush('https://other.test/a')
    await routerReplace('/shopping')
    expect(page.assign.mock.calls).toEqual([['https://other.test/a']])
    expect(page.replace.mock.calls).toEqual([[`${protocol}//${host}/shopping`]])
  })
})
