import { useAuth as useTheirAuth } from '@clerk/vue'
import { defineComponent, h, type VNode } from 'vue'
import { describe, expect, it } from 'vitest'
import { Show, SignedIn, SignedOut, type ShowOptions } from 'vue-clerk'
import type { Scenario } from 'vue-clerk/testing'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { mountBoth } from '../../support/mount/mountBoth'
import { waitFor } from '../../support/waitFor'

/**
 * The code of `SignedIn` and `SignedOut` in vue-clerk 0.10, an older package of other authors. Here, the code calls the
 * `useAuth()` of @clerk/vue.
 */
const old = {
  SignedIn: defineComponent((_, { slots }) => {
    const { userId } = useTheirAuth()
    return () => userId.value ? slots.default?.() : null
  }),
  SignedOut: defineComponent((_, { slots }) => {
    const { userId } = useTheirAuth()
    return () => userId.value === null ? slots.default?.() : null
  }),
}

const scenarios: [name: string, scenario: Scenario, markup: string][] = [
  ['is signed out', { sessions: 0 }, '<!----><b>Content</b>'],
  ['is signed in', { sessions: 1 }, '<b>Content</b><!---->'],
  // vue-clerk 0.10 is older than Clerk's pending sessions. So the expected markup comes from the `useAuth()` of
  // @clerk/vue, which counts a pending session as signed out.
  ['has a pending session', { sessions: [{ id: 'sess_1', status: 'pending' }] }, '<!----><b>Content</b>'],
]
const optionSets: ShowOptions[] = [{}, { treatPendingAsSignedOut: false }, { fallback: 'Fallback' }]
const slots = { default: () => h('b', 'Content') }

describe('SignedIn and SignedOut', () => {
  it.each(scenarios)('render the same as Show for a user who %s', async (_, scenario) => {
    const markupOf = async (render: () => VNode[]) => (await mountApp(render, { scenario })).container.innerHTML
    for (const options of optionSets) {
      const long = (['signed-in', 'signed-out'] as const).map(when => () => h(Show, { when, ...options }, slots))
      const short = [SignedIn, SignedOut].map(component => () => h(component, options, slots))
      const [shown, expected] = [short, long].map(parts => markupOf(() => parts.map(render => render())))
      expect(await shown).toBe(await expected)
    }
  })

  it.each(scenarios)('render the same as in vue-clerk 0.10 for a user who %s', async (_, scenario, markup) => {
    const { both } = await mountBoth(({ Show: CurrentShow }) => CurrentShow === Show
      ? [h(SignedIn, null, slots), h(SignedOut, null, slots)]
      : [h(old.SignedIn, null, slots), h(old.SignedOut, null, slots)], { scenario })
    expect(both()).toEqual([markup, markup])
  })

  it.each(engines)('follow a sign-out on $engine', async ({ create }) => {
    const clerk = await create()
    await clerk.load()
    const { container } = await mountApp(() => [h(SignedIn, () => 'Signed in'), h(SignedOut, () => 'Signed out')], { clerk })
    expect(container.textContent).toBe('Signed in')
    await clerk.signOut()
    await waitFor(() => expect(container.textContent).toBe('Signed out'))
  })

  it('render nothing before Clerk has loaded', async () => {
    const { container } = await mountApp(() => [h(SignedIn, null, slots), h(SignedOut, null, slots)], { unloaded: true, scenario: { load: 'never' } })
    expect(container.innerHTML).toBe('<!----><!---->')
  })
})
