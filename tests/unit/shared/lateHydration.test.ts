import { renderToString } from '@vue/server-renderer'
import {
  createSSRApp, defineAsyncComponent, defineComponent, h, hydrateOnInteraction, hydrateOnVisible,
  type HydrationStrategy,
} from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { clerkPlugin, SignOutButton, useAuth, useClerk, useSessionList, useUser } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../support/mount/mountApp'
import { waitFor } from '../support/waitFor'

const warn = vi.spyOn(console, 'warn')
const error = vi.spyOn(console, 'error')
afterEach(() => { vi.unstubAllGlobals() })

/** Stubs IntersectionObserver, because jsdom has no layout. The returned function reports each element as visible. */
function stubVisibility() {
  const observers = new Map<object, IntersectionObserverCallback>()
  vi.stubGlobal('IntersectionObserver', class {
    constructor(callback: IntersectionObserverCallback) { observers.set(this, callback) }
    observe() {}
    disconnect() { observers.delete(this) }
  })
  return () => {
    for (const [observer, callback] of observers) {
      callback([{ isIntersecting: true } as IntersectionObserverEntry], observer as IntersectionObserver)
    }
  }
}

const strategies: { name: string, hydrate: HydrationStrategy, prepare: () => (child: HTMLElement) => void }[] = [
  { name: 'hydrateOnVisible()', hydrate: hydrateOnVisible(), prepare: stubVisibility },
  { name: 'hydrateOnInteraction()', hydrate: hydrateOnInteraction('click'), prepare: () => child => { child.click() } },
]

const UserName = defineComponent(() => {
  const { user } = useUser()
  return () => h('b', user.value?.firstName ?? '?')
})

const Account = defineComponent(() => {
  const { isLoaded, sessionId } = useAuth()
  const { sessions } = useSessionList()
  const clerk = useClerk()
  return () => h('section', [
    [isLoaded.value, sessionId.value, sessions.value?.length, clerk.session?.id].map(value => value ?? '?').join(' '),
    h(UserName),
    h(SignOutButton, sessionId.value ? { sessionId: sessionId.value } : { disabled: true }),
  ])
})

describe('the late hydration of a component', () => {
  it.each(strategies)('causes no mismatch with $name, although Clerk is already loaded', async ({ hydrate, prepare }) => {
    const start = prepare()
    const Late = defineAsyncComponent({ loader: () => Promise.resolve(Account), hydrate })
    const Page = defineComponent(() => {
      const { sessionId } = useAuth()
      return () => h('main', [h('i', sessionId.value ?? '?'), h(Late)])
    })
    const onServer = createSSRApp(Page).use(clerkPlugin, { Clerk: createMockClerk({ load: 'never' }) })
    const { container } = await mountApp(Page, { markup: await renderToString(onServer) })
    await waitFor(() => expect(container.querySelector('i')!.textContent).toBe('sess_1'))
    const child = container.querySelector('section')!
    expect(child.textContent).toBe('false ? ? ??Sign Out')

    start(child)
    await waitFor(() => expect(child.textContent).toBe('true sess_1 1 sess_1AdaSign Out'))
    expect(container.contains(child), 'keeps the server’s element').toBe(true)
    expect(child.querySelector('button')!.disabled).toBe(false)
    expect(warn).not.toHaveBeenCalled()
    expect(error).not.toHaveBeenCalled()
  })
})
