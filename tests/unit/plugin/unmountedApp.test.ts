import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createApp } from 'vue'
import { expect, it } from 'vitest'
import { clerkPlugin, useAuth } from 'vue-clerk'
import { createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { waitFor } from '../support/waitFor'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Mounts and unmounts an app. Returns nothing, so that the caller keeps no reference to the app. */
function mountAndUnmount(clerk: MockClerk) {
  const app = createApp({
    setup() {
      const { userId } = useAuth()
      return () => userId.value
    },
  })
  const container = document.createElement('div')
  app.use(clerkPlugin, { Clerk: clerk }).mount(container)
  expect(container.textContent).toBe('user_1')
  app.unmount()
}

it('an unmounted app holds no reference to a session that ends later', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  const session = new WeakRef(clerk.session!)
  mountAndUnmount(clerk)
  await clerk.signOut()
  await waitFor(() => {
    collectGarbage()
    expect(session.deref() === undefined).toBe(true)
  })
})
