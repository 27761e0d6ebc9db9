import { nextTick } from 'vue'
import { expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
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
