import { afterEach, expect, it, vi } from 'vitest'
import { h, ReactiveEffect } from 'vue'
import { SignOutButton, useAuth, useClerk } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../support/mountApp'

afterEach(() => { vi.restoreAllMocks() })

// Vue's EffectFlags.ACTIVE, which its types leave out.
const active = 1

/** The renderings, watchers and subscriptions that ran at least once, and were not stopped since. */
function followEffects() {
  const effects = new Set<ReactiveEffect>()
  const { run } = ReactiveEffect.prototype
  vi.spyOn(ReactiveEffect.prototype, 'run').mockImplementation(function (this: ReactiveEffect) {
    effects.add(this)
    return run.call(this) as unknown
  })
  return () => [...effects].filter(effect => (effect as unknown as { flags: number }).flags & active).length
}

const App = {
  setup() {
    const { userId } = useAuth()
    useClerk()
    return () => h(SignOutButton, () => userId.value)
  },
}

it('30 apps that come and go leave no listener on Clerk, and no watcher', async () => {
  const watchers = followEffects()
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
    expect(watchers()).toBeGreaterThan(0)
    app.unmount()
  }
  expect(listeners).toBe(0)
  expect(watchers()).toBe(0)
})

it('3,000 getToken() leave no watcher', async () => {
  const watchers = followEffects()
  let auth: ReturnType<typeof useAuth> | undefined
  await mountApp({
    setup() {
      auth = useAuth()
      return () => h('i', auth?.userId.value ?? '')
    },
  })
  const before = watchers()
  expect(before).toBeGreaterThan(0)
  for (let n = 0; n < 3000; n++) await auth!.getToken.value()
  expect(watchers()).toBe(before)
})
