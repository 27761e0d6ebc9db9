import { afterEach, describe, expect, it, vi } from 'vitest'
import { clerkRouter } from 'vue-clerk'
import { appRouter } from '../../../src/nuxt/appRouter'
import { createRouterIn, webBelow } from '../support/routers'

afterEach(() => { history.replaceState(null, '', '/') })

/** Creates a stub of the router that Nuxt has in an app without pages. */
function createPagelessRouter(fullPath: string) {
  const push = vi.fn((_: string) => Promise.resolve())
  const replace = vi.fn((_: string) => Promise.resolve())
  return { options: {}, currentRoute: { value: { fullPath } }, push, replace, resolve: () => ({ matched: [] }) }
}

describe('appRouter()', () => {
  it('navigates with vue-router when the app has pages', async () => {
    const router = await createRouterIn(webBelow('/shop/'))
    const { routerPush, routerReplace } = clerkRouter(appRouter(router, '/other/'))
    await routerPush('/shop/goodbye')
    expect(router.currentRoute.value.fullPath).toBe('/goodbye')
    await routerReplace('/shop/account?tab=2')
    expect(router.currentRoute.value.fullPath).toBe('/account?tab=2')
  })

  it.each([
    ['/shop/goodbye?a=1', '/goodbye?a=1'],
    ['/shop/', '/'],
    ['/goodbye', '/goodbye'],
    ['/', '/'],
    ['/shop/account#notes', '/account#notes'],
  ])('maps %s to %s in an app without pages and with the base /shop/', async (address, path) => {
    history.replaceState(null, '', '/shop/account#notes')
    const router = createPagelessRouter('/account#notes')
    const { routerPush, routerReplace } = clerkRouter(appRouter(router, '/shop/'))
    await routerPush(address)
    expect(router.push.mock.calls).toEqual([[path]])
    await routerReplace(address)
    expect(router.replace.mock.calls).toEqual([[path]])
  })

  it('navigates the window to another origin in an app without pages', async () => {
    const router = createPagelessRouter('/')
    const windowNavigate = vi.fn()
    await clerkRouter(appRouter(router, '/')).routerPush('https://other.test/a', { windowNavigate })
    expect(windowNavigate).toHaveBeenCalledOnce()
    expect(router.push).not.toHaveBeenCalled()
  })
})
