import { describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { useInApp } from '../support/mount/useInApp'

describe('an app that shares its Clerk with another app', () => {
  it('still updates with Clerk’s state after the other app has unmounted', async () => {
    const clerk = createMockClerk()
    const first = await useInApp(useAuth, { clerk })
    const second = await useInApp(useAuth, { clerk })
    first.app.unmount()
    await clerk.signOut()
    expect(second.used.isSignedIn.value).toBe(false)
  })
})
