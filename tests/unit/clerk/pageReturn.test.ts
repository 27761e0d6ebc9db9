import { h, nextTick } from 'vue'
import { expect, it, onTestFinished, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import { loseSession } from '../support/loseSession'
import { mountApp } from '../support/mountApp'

const Page = {
  setup() {
    const { isLoaded, isSignedIn } = useAuth()
    return () => isLoaded.value ? `signed in: ${isSignedIn.value}` : 'unknown'
  },
}

/** A page that was left after a sign-out, on its way to another page. */
async function leaveSignedOut() {
  const page = await mountApp(Page)
  loseSession(page.clerk)
  await page.clerk.client!.removeSessions()
  await nextTick()
  return page
}

async function comeBack(persisted: boolean) {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }))
  await nextTick()
}

it('a page that is shown again as it was left says that nobody is signed in', async () => {
  const { clerk, container } = await leaveSignedOut()
  expect(container.textContent).toBe('signed in: true')
  expect(clerk.session).toBeUndefined()
  await comeBack(true)
  expect(container.textContent).toBe('signed in: false')
  expect([clerk.session, clerk.user, clerk.organization]).toEqual([null, null, null])
})

it('a page that is shown again although its sign-out never arrived keeps the session', async () => {
  const { clerk, container } = await mountApp(Page)
  loseSession(clerk)
  await comeBack(true)
  expect(container.textContent).toBe('signed in: true')
  expect([clerk.session?.id, clerk.user?.id]).toEqual(['sess_1', 'user_1'])
})

it('a page that loads anew, and an app that is gone, leave Clerk alone', async () => {
  const { app, clerk } = await leaveSignedOut()
  await comeBack(false)
  expect(clerk.session).toBeUndefined()
  app.unmount()
  await comeBack(true)
  expect(clerk.session).toBeUndefined()
})

it('a sign-out that is under way is left to its own end', async () => {
  const onSignOut = vi.fn()
  const { clerk, container } = await mountApp(() => h(SignOutButton, { onSignOut }), { scenario: { latency: 20 } })
  container.querySelector('button')!.click()
  await vi.waitFor(() => expect(clerk.session).toBeUndefined(), { interval: 1 })
  await comeBack(true)
  expect(clerk.session).toBeUndefined()
  await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
  expect(clerk.session).toBeNull()
})

it('before Clerk is loaded there is nothing to say', async () => {
  const uncaught = vi.fn()
  window.addEventListener('error', uncaught)
  onTestFinished(() => { window.removeEventListener('error', uncaught) })
  const { container } = await mountApp(Page, { unloaded: true, scenario: { load: 'never' } })
  await comeBack(true)
  expect(uncaught).not.toHaveBeenCalled()
  expect(container.textContent).toBe('unknown')
})
