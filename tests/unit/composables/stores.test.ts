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
  it('gives "signed out" to a guard during the redirect', async () => {
    const { used: store, signOut } = await mountGuarded(useUserStore)
    expect(store.isSignedIn).toBe(true)
    expect(await signOut(() => useUserStore().isSignedIn)).toBe(false)
  })

  it('updates its getters before the redirect', async () => {
    const { used: store, signOut } = await mountGuarded(useUserStore)
    expect(store.isGuest).toBe(false)
    expect(await signOut(() => store.isGuest)).toBe(true)
  })

  it('has no refs of this package in its state', async () => {
    const { used: store } = await mountGuarded(useUserStore)
    expect(store.$state).toEqual({})
  })
})

describe('an effect scope in the setup of a component', () => {
  it.each([
    ['attached to the component keeps', () => effectScope(), true],
    ['nested in an attached scope keeps', () => effectScope().run(() => effectScope())!, true],
    ['detached from the component drops', () => effectScope(true), false],
    ['nested in a detached scope drops', () => effectScope(true).run(() => effectScope())!, false],
  ])('that is %s "signed in" during the redirect', async (_, createScope, expected) => {
    const { used, signOut } = await mountGuarded(() => createScope().run(() => {
      const { isSignedIn } = useAuth()
      return computed(() => isSignedIn.value)
    })!)
    expect(used.value).toBe(true)
    expect(await signOut(() => used.value)).toBe(expected)
  })

  it('drops "signed in" during the redirect if the scope was created outside of components', async () => {
    const scope = effectScope()
    const { used, signOut } = await mountGuarded(() => scope.run(() => useAuth())!)
    expect(used.isSignedIn.value).toBe(true)
    expect(await signOut(() => used.isSignedIn.value)).toBe(false)
  })
})
