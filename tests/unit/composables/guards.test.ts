import { createApp, effectScope, watch } from 'vue'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { useAuth } from 'vue-clerk'
import { mountGuarded } from '../support/mount/mountGuarded'

const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {})
let warn: ReturnType<typeof silence>
beforeEach(() => { warn = silence() })
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('a guard during the redirect of a sign-out', () => {
  it('reads "signed out" if the guard calls useAuth(), while a mounted component keeps "signed in"', async () => {
    const { used, signOut } = await mountGuarded(useAuth)
    const seen: unknown[] = []
    watch(used.isSignedIn, isSignedIn => { seen.push(isSignedIn) }, { flush: 'sync' })
    const result = await signOut(() => {
      seen.push('redirect')
      return useAuth().isSignedIn.value
    })
    expect(result).toBe(false)
    expect(seen).toEqual(['redirect', false])
  })

  it('reads "signed out" from refs that main.ts got before the sign-out', async () => {
    const { app, signOut } = await mountGuarded(useAuth)
    const { isSignedIn, userId } = app.runWithContext(() => useAuth())
    expect([isSignedIn.value, userId.value]).toEqual([true, 'user_1'])
    expect(await signOut(() => [isSignedIn.value, userId.value])).toEqual([false, null])
  })

  it('reads "signed out" from refs that useAuth() returned in an effect scope outside of components', async () => {
    const { app, signOut } = await mountGuarded(() => {})
    const { isSignedIn } = effectScope().run(() => app.runWithContext(() => useAuth()))!
    expect(isSignedIn.value).toBe(true)
    expect(await signOut(() => isSignedIn.value)).toBe(false)
  })
})

describe('useAuth() outside of components', () => {
  it('returns the same refs at every call', async () => {
    const { app } = await mountGuarded(() => {})
    expect(app.runWithContext(() => useAuth())).toBe(app.runWithContext(() => useAuth()))
  })
})

describe('the warning about a guard that reads the refs of a component', () => {
  it('is logged once per app in development, and says to call useAuth() in the guard', async () => {
    const { used, signOut } = await mountGuarded(useAuth)
    expect(await signOut(() => [used.isSignedIn.value, used.userId.value])).toEqual([true, 'user_1'])
    expect(warn.mock.calls).toEqual([[
      '[vue-clerk] A guard reads refs that a component got from useAuth(). During a sign-out, these refs keep the old state. '
      + 'Call useAuth() in the guard: there it returns the new state.',
    ]])
    const second = await mountGuarded(useAuth)
    await second.signOut(() => second.used.isSignedIn.value)
    expect(warn).toHaveBeenCalledTimes(2)
  })

  it('is not logged in production, where the refs keep the old state too', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { used, signOut } = await mountGuarded(useAuth)
    expect(await signOut(() => used.isSignedIn.value)).toBe(true)
    expect(warn).not.toHaveBeenCalled()
  })

  it('is not logged if the guard calls useAuth()', async () => {
    const { signOut } = await mountGuarded(useAuth)
    await signOut(() => useAuth().isSignedIn.value)
    expect(warn).not.toHaveBeenCalled()
  })

  it('is not logged if no sign-out is in flight', async () => {
    const { app, used } = await mountGuarded(useAuth)
    expect(app.runWithContext(() => used.isSignedIn.value)).toBe(true)
    expect(warn).not.toHaveBeenCalled()
  })

  it('is not logged if code outside of the app’s context reads the refs during the redirect', async () => {
    const { used, signOut } = await mountGuarded(useAuth)
    let read: Promise<unknown> | undefined
    await signOut(() => { read = Promise.resolve().then(() => used.isSignedIn.value) })
    expect(await read).toBe(true)
    expect(warn).not.toHaveBeenCalled()
  })

  it('is not logged if a component reads the refs during the redirect', async () => {
    const { used, signOut } = await mountGuarded(useAuth)
    const container = document.createElement('div')
    const text = await signOut(() => {
      const app = createApp(() => String(used.isSignedIn.value))
      onTestFinished(() => { app.unmount() })
      app.mount(container)
      return container.textContent
    })
    expect(text).toBe('true')
    expect(warn).not.toHaveBeenCalled()
  })
})
