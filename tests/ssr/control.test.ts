import * as clerkVue from '@clerk/vue'
import { renderToString } from '@vue/server-renderer'
import { createSSRApp, h, type Component, type Plugin, type VNodeChild } from 'vue'
import { describe, expect, it } from 'vitest'
import * as vueClerk from 'vue-clerk'

interface Components {
  Show: Component
  ClerkLoaded: Component
  ClerkLoading: Component
}

const publishableKey = `pk_test_${btoa('clerk.example.test$')}`

type Page = (components: Components) => VNodeChild

function render(page: Page, library: Components & { clerkPlugin: unknown }, options = {}) {
  const app = createSSRApp({ render: () => page(library) })
  return renderToString(app.use(library.clerkPlugin as Plugin, { publishableKey, ...options }))
}

const slots = { default: () => h('b', 'Content'), fallback: () => h('em', 'Fallback') }

describe('on a server,', () => {
  it.each<[string, Page, string]>([
    ['nothing in a Show for signed-in users', ({ Show }) => h(Show, { when: 'signed-in', fallback: 'Fallback' }, slots), '<!---->'],
    ['nothing in a Show for signed-out users', ({ Show }) => h(Show, { when: 'signed-out' }, slots), '<!---->'],
    ['nothing in a Show for a role', ({ Show }) => h(Show, { when: { role: 'org:admin' } }, slots), '<!---->'],
    ['nothing in a Show whose `when` is a function, and never call this function', ({ Show }) => h(Show, { when: () => { throw new Error('never called') } }, slots), '<!---->'],
    ['nothing in ClerkLoaded', ({ ClerkLoaded }) => h(ClerkLoaded, null, slots), '<!---->'],
    ['the content of ClerkLoading', ({ ClerkLoading }) => h(ClerkLoading, null, slots), '<!--[--><b>Content</b><!--]-->'],
  ])('vue-clerk and @clerk/vue render %s', async (_, page, html) => {
    expect([await render(page, vueClerk), await render(page, clerkVue)]).toEqual([html, html])
  })

  it('SignedIn and SignedOut render nothing', async () => {
    const { SignedIn, SignedOut } = vueClerk
    expect(await render(() => [h(SignedIn, null, slots), h(SignedOut, null, slots)], vueClerk)).toBe('<!--[--><!----><!----><!--]-->')
  })

  it('with the option initialState, only @clerk/vue renders the content for signed-in users', async () => {
    const initialState = { userId: 'user_1', sessionId: 'sess_1', sessionClaims: { sub: 'user_1' } }
    const page = ({ Show }: Components) => h(Show, { when: 'signed-in' }, slots)
    expect(await render(page, clerkVue, { initialState })).toBe('<!--[--><b>Content</b><!--]-->')
    expect(await render(page, vueClerk, { initialState })).toBe('<!---->')
  })
})
