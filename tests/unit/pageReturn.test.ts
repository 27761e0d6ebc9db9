import { h, nextTick } from 'vue'
import { expect, it, onTestFinished, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import { mountApp } from './support/mountApp'

const Page = {
  setup() {
    const { isLoaded, isSignedIn } = useAuth()
    return () => isLoaded.value ? `signed in: ${isSignedIn.value}` : 'unknown'
  },
}

/** clerk-js says nothing more once it leaves the page: the same as after a callback that fails (row 14). */
async function leaveSignedOut() {
  const page = await mountApp(Page)
  await page.clerk.signOut(() => { throw new Error('left') }).catch(() => {})
  return page
}

async function comeBack(persisted: boolean) {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }))
  await nextTick()
}

it('a page that is shown again as it was left says that nobody is signed in', async () => {
  const { container } = await leaveSignedOut()
  expect(container.textContent).toBe('unknown')
  await comeBack(true)
  expect(container.textContent).toBe('signed in: false')
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
