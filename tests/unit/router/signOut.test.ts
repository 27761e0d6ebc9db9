import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { clerkRouter, SignOutButton } from 'vue-clerk'
import { navigations, signedIn } from '../../../support/observed'
import { engines } from '../support/clerk/engines'
import { mountApp } from '../support/mount/mountApp'
import { createRouterIn, here, modes, webBelow, type RouterMode } from '../support/routers'
import { waitFor } from '../support/waitFor'

const inShop = webBelow('/shop/')

describe.each(engines)('Clerk with clerkRouter(), on $engine,', ({ create }) => {
  async function startIn(mode: RouterMode, props: { redirectUrl?: string } = {}) {
    const clerk = await create()
    const router = await createRouterIn(mode)
    const address = location.href
    const { container } = await mountApp(() => h(SignOutButton, { redirectUrl: address, ...props }), {
      clerk,
      options: clerkRouter(router),
    })
    const signOut = async () => {
      getByRole(container, 'button').click()
      await waitFor(() => expect(clerk.session).toBeNull())
    }
    return { clerk, router, address, signOut }
  }

  it.each(modes)('returns to the current page after a sign-out if redirectUrl is location.href, in $mode', async mode => {
    const { clerk, router, address, signOut } = await startIn(mode)
    await signOut()
    expect(signedIn(clerk)).toEqual([])
    expect(router.currentRoute.value.fullPath).toBe(here)
    expect(location.href).toBe(address)
  })

  it.each(modes)('navigates to the route of an absolute address, in $mode', async mode => {
    const { clerk, router } = await startIn(mode)
    await clerk.navigate(location.origin + mode.addressOf('/goodbye?from=a'))
    expect(router.currentRoute.value.fullPath).toBe('/goodbye?from=a')
    expect(router.currentRoute.value.matched.at(-1)!.path).toBe('/goodbye')
  })

  it('navigates the window to an address outside the router’s base', async () => {
    const { clerk, router, signOut } = await startIn(inShop, { redirectUrl: '/admin/' })
    await signOut()
    expect(navigations(clerk).at(-1)).toBe(`${location.origin}/admin/`)
    expect(router.currentRoute.value.fullPath).toBe(here)
  })

  it('replaces the history entry when Clerk navigates with replace: true', async () => {
    const { clerk, router } = await startIn(inShop)
    const replace = vi.spyOn(router, 'replace')
    await clerk.navigate('/shop/goodbye', { replace: true })
    expect(replace).toHaveBeenCalledExactlyOnceWith('/goodbye')
    expect(router.currentRoute.value.fullPath).toBe('/goodbye')
  })
})
