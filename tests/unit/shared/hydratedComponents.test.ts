import { createPinia, defineStore, setActivePinia } from 'pinia'
import { defineComponent, h, watch } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useAuth, useUser } from 'vue-clerk'
import { mountApp } from '../support/mount/mountApp'
import { waitFor } from '../support/waitFor'

const warn = vi.spyOn(console, 'warn')
const error = vi.spyOn(console, 'error')

beforeEach(() => { setActivePinia(createPinia()) })
afterEach(() => {
  expect(warn).not.toHaveBeenCalled()
  expect(error).not.toHaveBeenCalled()
})

it('a component hydrates without a mismatch if a store is the first to call a composable', async () => {
  const useUserStore = defineStore('user', () => {
    const { sessionId } = useAuth()
    return { sessionId }
  })
  const Page = defineComponent(() => {
    const store = useUserStore()
    return () => h('p', store.sessionId ?? '?')
  })
  const { clerk, container } = await mountApp(Page, { markup: '<p>?</p>' })
  await waitFor(() => expect(container.innerHTML).toBe('<p>sess_1</p>'))
  await clerk.signOut()
  await waitFor(() => expect(container.innerHTML).toBe('<p>?</p>'))
})

it('a hydrated component gets the values of two composables at the same time', async () => {
  const seen: unknown[] = []
  const Page = defineComponent(() => {
    const { isSignedIn } = useAuth()
    const { user } = useUser()
    watch([isSignedIn, user], () => { seen.push([isSignedIn.value, user.value?.id]) }, { flush: 'sync' })
    return () => h('p')
  })
  await mountApp(Page, { markup: '<p></p>' })
  expect(seen).toEqual([[true, 'user_1']])
})
