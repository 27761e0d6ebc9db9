import { createPinia, defineStore, setActivePinia } from 'pinia'
import { computed, effectScope } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { mountGuarded } from '../support/mount/mountGuarded'

const useUserStore = defineStore('user', () => {
  const { isSignedIn } = useAuth()
  return { isSignedIn, isGuest: computed(() => !isSignedIn.value) }
})

beforeEach(() => { setActivePinia(createPinia()) })

describe('a store that a component creates', () => {
  it('gives "signed out" to a guard during the redirect of a sign-out', async () => {
    const { used: store, signOut } = await mountGuarded(useUserStore)
    expect(store.isSignedIn).toBe(true)
    expect(await signOut(() => useUserStore().isSignedIn)).toBe(false)
  })

  it('updates its getters before the redirect of a sign-out', async () => {
    const { used: store, signOut } = await mountGuarded(useUserStore)
    expect(store.isGuest).toBe(false)
    expect(await signOut(() => store.isGuest)).toBe(true)
  })

  it('does not contain the refs of useAuth() in its state', async () => {
    const { used: store } = await mountGuarded(useUserStore)
    expect(store.$state).toEqual({})
  })
})

describe('refs of useAuth() during the redirect of a sign-out', () => {
  it.each([
    ['keep "signed in" in an effect scope of a component', () => effectScope(), true],
    ['keep "signed in" in a scope inside an effect scope of a component', () => effectScope().run(() => effectScope())!, true],
    ['change to "signed out" in a detached effect scope', () => effectScope(true), false],
    ['change to "signed out" in a scope inside a detached effect scope', () => effectScope(true).run(() => effectScope())!, false],
  ])('%s', async (_, createScope, expected) => {
    const { used, signOut } = await mountGuarded(() => createScope().run(() => {
      const { isSignedIn } = useAuth()
      return computed(() => isSignedIn.value)
    })!)
    expect(used.value).toBe(true)
    expect(await signOut(() => used.value)).toBe(expected)
  })

  it('change to "signed out" in an effect scope that was created outside of components', async () => {
    const scope = effectScope()
    const { used, signOut } = await mountGuarded(() => scope.run(() => useAuth())!)
    expect(used.isSignedIn.value).toBe(true)
    expect(await signOut(() => used.isSignedIn.value)).toBe(false)
  })
})
