import { defineComponent, h, watch } from 'vue'
import { useRouter } from 'vue-router'
import { describe, expect, it, vi } from 'vitest'
import { useAuth } from 'vue-clerk'
import { useNotesStore } from '../../../stories/guides/router/examples/notesStore'
import SignOutToGoodbye from '../../../stories/guides/router/examples/SignOutToGoodbye.vue'
import BackToPage from '../../../stories/recipes/back-to-page/BackToPage.vue'
import { signedIn } from '../../../support/observed'
import { engines } from '../engines'
import { mountPage } from './mountPage'

describe.each(engines.map(engine => [engine.name, engine] as const))('the snippets of the guide "Router and guards", on %s', (_, engine) => {
  it('empty the store before a guard reads the store', async () => {
    const { app, clerk, events, router } = await mountPage(engine, { page: defineComponent(() => () => h('p')) })
    const store = app.runWithContext(() => useNotesStore())
    expect(store.userId).toBe('user_1')
    store.notes.push('Buy milk')
    router.beforeEach(() => { events.push(`guard: ${store.userId}, ${store.notes.length} notes`) })
    await clerk.signOut()
    expect(events).toEqual(['guard: null, 0 notes', '/goodbye'])
  })

  it('return to the path, query and hash of the page without running a guard', async () => {
    const address = '/account?tab=2#notes'
    const { button, clerk, events, router } = await mountPage(engine, { page: BackToPage, address })
    router.beforeEach(() => { events.push('guard') })
    button().click()
    await vi.waitFor(() => expect(clerk.session).toBeNull())
    expect(signedIn(clerk)).toEqual([])
    expect(router.currentRoute.value.fullPath).toBe(address)
    expect(events).toEqual(['/account: stopped'])
  })

  it('run the page’s watcher before signOutCallback, as the guide says', async () => {
    const { button, clerk, events, router } = await mountPage(engine, {
      scenario: { latency: 5 },
      page: defineComponent(() => {
        const { isSignedIn } = useAuth()
        const pageRouter = useRouter()
        watch(isSignedIn, () => {
          events.push('watcher')
          void pageRouter.push('/sign-in')
        })
        return () => h(SignOutToGoodbye)
      }),
    })
    const push = router.push
    router.push = to => {
      if (to === '/goodbye') events.push('callback')
      return push(to)
    }
    clerk.onTrace(entry => {
      if (entry.type === 'request' && entry.method !== 'GET') events.push('request')
      if (entry.type === 'emit' && entry.session === null) events.push('Clerk emits null')
    })
    clerk.onResponse(({ method }) => { if (method !== 'GET') events.push('response') })
    button().click()
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/goodbye'))
    expect(events).toEqual([
      'request', 'response', 'Clerk emits null', 'watcher', 'callback', '/sign-in: stopped', '/goodbye',
    ])
  })
})
