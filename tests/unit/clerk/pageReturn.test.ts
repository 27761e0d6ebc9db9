import { h, nextTick } from 'vue'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import { loseSession } from '../support/clerk/loseSession'
import { mountApp } from '../support/mount/mountApp'
import { waitFor } from '../support/waitFor'

const Page = {
  setup() {
    const { isLoaded, isSignedIn } = useAuth()
    return () => isLoaded.value ? `signed in: ${isSignedIn.value}` : 'unknown'
  },
}

/** Mounts an app and ends its session on the server. As during a redirect, `clerk.session` is `undefined`. */
async function mountDuringSignOut() {
  const page = await mountApp(Page)
  loseSession(page.clerk)
  await page.clerk.client!.removeSessions()
  await nextTick()
  return page
}

async function dispatchPageShow(persisted: boolean) {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }))
  await nextTick()
}

describe('the event pageshow', () => {
  it('sets the session to null when the back/forward cache restores a signed-out page', async () => {
    const { clerk, container } = await mountDuringSignOut()
    expect(container.textContent).toBe('signed in: true')
    expect(clerk.session).toBeUndefined()
    await dispatchPageShow(true)
    expect(container.textContent).toBe('signed in: false')
    expect([clerk.session, clerk.user, clerk.organization]).toEqual([null, null, null])
  })

  it('restores the session of a cached page if the page’s sign-out did not reach the server', async () => {
    const { clerk, container } = await mountApp(Page)
    loseSession(clerk)
    await dispatchPageShow(true)
    expect(container.textContent).toBe('signed in: true')
    expect([clerk.session?.id, clerk.user?.id]).toEqual(['sess_1', 'user_1'])
  })

  it('changes nothing when a page loads normally, or after the app has unmounted', async () => {
    const { app, clerk } = await mountDuringSignOut()
    await dispatchPageShow(false)
    expect(clerk.session).toBeUndefined()
    app.unmount()
    await dispatchPageShow(true)
    expect(clerk.session).toBeUndefined()
  })

  it('does not interfere with a sign-out in flight', async () => {
    const onSignOut = vi.fn()
    const { clerk, container } = await mountApp(() => h(SignOutButton, { onSignOut }), { scenario: { latency: 20 } })
    container.querySelector('button')!.click()
    await waitFor(() => expect(clerk.session).toBeUndefined())
    await dispatchPageShow(true)
    expect(clerk.session).toBeUndefined()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(clerk.session).toBeNull()
  })

  it('causes no error before Clerk is loaded', async () => {
    const uncaught = vi.fn()
    window.addEventListener('error', uncaught)
    onTestFinished(() => { window.removeEventListener('error', uncaught) })
    const { container } = await mountApp(Page, { unloaded: true, scenario: { load: 'never' } })
    await dispatchPageShow(true)
    expect(uncaught).not.toHaveBeenCalled()
    expect(container.textContent).toBe('unknown')
  })
})
