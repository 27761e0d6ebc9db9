import { h } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { renderToString } from '@vue/server-renderer'
import { createSSRApp, type VNodeChild } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { appOf, mountBoth, type Components } from '../../support/mount/mountBoth'
import { waitFor } from '../../support/waitFor'

const warn = vi.spyOn(console, 'warn')
const error = vi.spyOn(console, 'error')
afterEach(() => {
  expect(warn).not.toHaveBeenCalled()
  expect(error).not.toHaveBeenCalled()
})

const page = ({ Show, ClerkLoaded, ClerkLoading }: Components): VNodeChild => [
  h(ClerkLoading, () => h('p', 'Loading')),
  h(ClerkLoaded, () => h('p', 'Loaded')),
  h(Show, { when: 'signed-in', fallback: 'Signed out' }, () => h('b', 'Signed in')),
  h(Show, { when: 'signed-out' }, () => h('b', 'Signed out')),
  h(Show, { when: { role: 'org:admin' } }, { default: () => 'Admin', fallback: () => 'No admin' }),
]
const loading = '<p>Loading</p><!----><!----><!----><!---->'
const signedIn = '<!----><p>Loaded</p><b>Signed in</b><!---->No admin'
const signedOut = '<!----><p>Loaded</p>Signed out<b>Signed out</b>No admin'

it('Show, ClerkLoaded and ClerkLoading render as in @clerk/vue while Clerk loads, and after Clerk has loaded', async () => {
  const { both } = await mountBoth(page, { unloaded: true, scenario: { load: 50 } })
  expect(both()).toEqual([loading, loading])
  await waitFor(() => expect(both()).toEqual([signedIn, signedIn]))
})

it('Show, ClerkLoaded and ClerkLoading render as in @clerk/vue if Clerk never loads', async () => {
  const { both } = await mountBoth(page, { unloaded: true, scenario: { load: 'never' } })
  expect(both()).toEqual([loading, loading])
})

it.each([[1, signedIn], [0, signedOut]])('Show, ClerkLoaded and ClerkLoading hydrate without a mismatch, as in @clerk/vue, with %i sessions', async (sessions, expected) => {
  const onServer = createSSRApp({ render: appOf('ours', page) }).use(clerkPlugin, { Clerk: createMockClerk({ load: 'never' }) })
  const markup = await renderToString(onServer)
  expect(markup).toContain('<p>Loading</p>')
  const { both } = await mountBoth(page, { markup, scenario: { sessions } })
  await waitFor(() => expect(both().map(html => html.replaceAll(/<!--[[\]]-->/g, ''))).toEqual([expected, expected]))
})
