import { createApp } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clerkPlugin, useAuth, useSignOut } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../support/mount/mountApp'
import { install, keyOf, page } from '../support/mount/installPlugin'
import { waitFor } from '../support/waitFor'

beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('a Clerk that the page already has', () => {
  it('is used if this Clerk has the key of the option publishableKey, and the plugin adds no script', async () => {
    const clerk = createMockClerk()
    await clerk.load()
    page.Clerk = clerk
    const seen = vi.fn()
    const app = createApp({
      setup() {
        seen(useAuth().userId.value)
        return () => null
      },
    })
    app.use(clerkPlugin, { publishableKey: clerk.publishableKey })
    app.mount(document.createElement('div'))
    expect(seen).toHaveBeenCalledExactlyOnceWith('user_1')
    expect(document.querySelector('script')).toBeNull()
    app.unmount()
  })

  it('causes an error that names both hosts, but no key, if this Clerk has another key than the option publishableKey', () => {
    const other = createMockClerk()
    page.Clerk = other
    const key = keyOf('clerk.mine.test')
    expect(() => install({ publishableKey: key })).toThrow(
      new RegExp('already has a Clerk for (?!undefined)[\\w.]+, but the option publishableKey is for clerk\\.mine\\.test'),
    )
    expect(() => install({ publishableKey: key })).not.toThrow(new RegExp(key))
  })

  it('causes an error about an unknown host when the key of this Clerk is malformed', () => {
    const other = createMockClerk()
    other.publishableKey = 'hello'
    page.Clerk = other
    expect(() => install({ publishableKey: keyOf('clerk.mine.test') })).toThrow('already has a Clerk for an unknown host, but')
  })

  it('is not loaded by the plugin while other code is loading this Clerk', async () => {
    const clerk = createMockClerk({ load: 10 })
    const loading = clerk.load()
    const load = vi.spyOn(clerk, 'load')
    const [on, off] = [vi.spyOn(clerk, 'on'), vi.spyOn(clerk, 'off')]
    const { app, errors } = await mountApp(() => null, { clerk, unloaded: true })
    const { isLoaded } = app.runWithContext(() => useAuth())
    const signedOut = app.runWithContext(() => useSignOut()).signOut()
    expect(isLoaded.value).toBe(false)
    await loading
    await waitFor(() => expect(isLoaded.value).toBe(true))
    expect(await signedOut).toBe(true)
    expect(clerk.server.sessions).toEqual([])
    expect(load).not.toHaveBeenCalled()
    expect(errors).toEqual([])
    expect(off.mock.calls).toContainEqual(on.mock.calls[0])
  })
})

describe('a Clerk that has already failed to load', () => {
  it('causes an error', async () => {
    const clerk = createMockClerk({ load: 'fail' })
    await clerk.load().catch(() => {})
    const { errors } = await mountApp(() => null, { clerk, unloaded: true })
    await waitFor(() => expect(String(errors[0])).toContain('the Clerk that this page already has failed to load'))
  })
})
