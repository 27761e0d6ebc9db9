import { afterEach, describe, expect, it, vi } from 'vitest'
import { h, ReactiveEffect } from 'vue'
import { SignOutButton, useAuth, useClerk } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../support/mount/mountApp'

afterEach(() => { vi.restoreAllMocks() })

/** Returns a function that counts the effects that have run since this call, and that Vue has not stopped. */
function countEffects() {
  const effects = new Set<ReactiveEffect>()
  const { run, stop } = ReactiveEffect.prototype
  vi.spyOn(ReactiveEffect.prototype, 'run').mockImplementation(function (this: ReactiveEffect) {
    effects.add(this)
    return run.call(this) as unknown
  })
  vi.spyOn(ReactiveEffect.prototype, 'stop').mockImplementation(function (this: ReactiveEffect) {
    effects.delete(this)
    stop.call(this)
  })
  return () => effects.size
}

const App = {
  setup() {
    const { userId } = useAuth()
    useClerk()
    return () => h(SignOutButton, () => userId.value)
  },
}

describe('vue-clerk', () => {
  it('keeps no listener and no effect of 30 unmounted apps', async () => {
    const activeEffects = countEffects()
    const clerk = createMockClerk()
    await clerk.load()
    const { addListener } = clerk
    let listeners = 0
    vi.spyOn(clerk, 'addListener').mockImplementation((...args) => {
      const unsubscribe = addListener(...args)
      listeners++
      return () => {
        listeners--
        unsubscribe()
      }
    })
    for (let n = 0; n < 30; n++) {
      const { app } = await mountApp(App, { clerk })
      expect(listeners).toBe(1)
      expect(activeEffects()).toBeGreaterThan(0)
      app.unmount()
    }
    expect(listeners).toBe(0)
    expect(activeEffects()).toBe(0)
  })

  it('adds no effect in 3,000 calls of getToken()', async () => {
    const activeEffects = countEffects()
    let auth: ReturnType<typeof useAuth> | undefined
    await mountApp({
      setup() {
        auth = useAuth()
        return () => h('i', auth?.userId.value ?? '')
      },
    })
    const before = activeEffects()
    expect(before).toBeGreaterThan(0)
    for (let n = 0; n < 3000; n++) await auth!.getToken.value()
    expect(activeEffects()).toBe(before)
  })
})
