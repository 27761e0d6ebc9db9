import type { ShowWhenCondition } from '@clerk/shared/types'
import { h, type VNodeChild } from 'vue'
import { describe, expect, it } from 'vitest'
import type { ShowOptions } from 'vue-clerk'
import type { OrganizationInput, Scenario } from 'vue-clerk/testing'
import { engines, type CreateClerk } from '../../support/clerk/engines'
import { mountBoth } from '../../support/mount/mountBoth'

const organization: OrganizationInput = { id: 'org_1', role: 'org:admin', permissions: ['org:invoices:create'] }

/** The states of a user. In the state "personal", the user is signed in without an organization. */
const states: Record<string, Scenario> = {
  'signed out': { sessions: 0 },
  'pending': { sessions: [{ id: 'sess_1', status: 'pending', organization }] },
  'personal': { sessions: 1 },
  'admin': { sessions: [{ id: 'sess_1', organization }] },
}

/** The states in which the default slot renders, for each condition. In all other states, the fallback renders. */
const conditions: [condition: ShowWhenCondition, states: string[]][] = [
  ['signed-in', ['personal', 'admin']],
  ['signed-out', ['signed out', 'pending']],
  [{ role: 'org:admin' }, ['admin']],
  [{ role: 'admin' }, ['admin']],
  [{ role: 'org:member' }, []],
  [{ permission: 'org:invoices:create' }, ['admin']],
  [{ permission: 'invoices:create' }, ['admin']],
  [{ permission: 'org:invoices:delete' }, []],
  [{ feature: 'reports' }, ['personal', 'admin']],
  [{ feature: 'user:reports' }, ['personal', 'admin']],
  [{ feature: 'org:reports' }, []],
  [{ feature: 'team:reports' }, []],
  [{ plan: 'user:gold' }, ['personal', 'admin']],
  [{ plan: 'org:silver' }, ['personal', 'admin']],
  [{ plan: 'org:gold' }, []],
  [{ role: 'org:admin', permission: 'org:invoices:create' } as never, ['admin']],
  [{ role: 'org:admin', permission: 'org:invoices:delete' } as never, []],
  [{ role: 'org:admin', permission: undefined }, ['admin']],
  [{ role: 'org:admin', reverification: 'lax' } as never, ['admin']],
  [{ role: 'org:admin', reverification: 'often' } as never, []],
  [() => true, ['personal', 'admin']],
  [() => false, []],
  [() => 'yes' as never, ['personal', 'admin']],
  [() => undefined as never, []],
  [has => has({ role: 'org:admin' }), ['admin']],
  [has => has({ plan: 'user:gold' }) && !has({ role: 'org:admin' }), ['personal']],
]

/** Creates and loads a Clerk. The session’s token has features and plans. */
async function load(create: CreateClerk, scenario: Scenario) {
  const clerk = await create(scenario)
  await clerk.load()
  const claims = clerk.session?.lastActiveToken?.jwt?.claims
  if (claims) Object.assign(claims, { fea: 'u:reports', pla: 'u:gold,o:silver' })
  return clerk
}

const slots = { default: () => h('b', 'Content'), fallback: () => h('em', 'Fallback') }
const markupOf = (isDefault: boolean) => isDefault ? '<b>Content</b>' : '<em>Fallback</em>'

describe.each(engines)('Show, on $engine,', ({ create }) => {
  it.each(Object.keys(states))('renders the same as in @clerk/vue for a user in the state "%s"', async state => {
    const clerk = await load(create, states[state]!)
    const { both } = await mountBoth(({ Show }) => conditions.map(([when]) => h('p', [h(Show, { when }, slots)])), { clerk })
    const expected = conditions.map(([, shown]) => `<p>${markupOf(shown.includes(state))}</p>`).join('')
    expect(both()).toEqual([expected, expected])
  })

  it.each([
    [undefined, false],
    [true, false],
    [false, true],
  ])('treats a pending session as @clerk/vue does if treatPendingAsSignedOut is %s', async (treatPendingAsSignedOut, isSignedIn) => {
    const clerk = await load(create, states.pending!)
    const whens = ['signed-in', { role: 'org:admin' }, { plan: 'user:gold' }, () => true, 'signed-out']
    const { both } = await mountBoth(({ Show }) =>
      whens.map(when => h(Show, { when, treatPendingAsSignedOut }, slots)), { clerk })
    const expected = whens.map(when => markupOf(when === 'signed-out' ? !isSignedIn : isSignedIn)).join('')
    expect(both()).toEqual([expected, expected])
  })
})

const slot = (tag: string) => () => h(tag)
type Content = [
  name: string, props: ShowOptions, slots: Record<string, () => VNodeChild>, signedIn: string, signedOut: string,
]
const contents: Content[] = [
  ['no slots', {}, {}, '<!---->', '<!---->'],
  ['only a default slot', {}, { default: slot('b') }, '<b></b>', '<!---->'],
  ['only a fallback slot', {}, { fallback: slot('em') }, '<!---->', '<em></em>'],
  ['only a fallback prop', { fallback: 'Sign in' }, {}, '<!---->', 'Sign in'],
  ['an element as the fallback prop', { fallback: h('i') }, { default: slot('b') }, '<b></b>', '<i></i>'],
  ['a list as the fallback prop', { fallback: ['One', h('i')] }, {}, '<!---->', 'One<i></i>'],
  ['a fallback slot and a fallback prop', { fallback: 'Sign in' }, { fallback: slot('em') }, '<!---->', '<em></em>'],
  ['an empty fallback slot and a fallback prop', { fallback: 'Sign in' }, { fallback: () => [] }, '<!---->', ''],
  ['several elements in the default slot', {}, { default: () => [h('b'), 'and', h('i')] }, '<b></b>and<i></i>', '<!---->'],
]

describe('Show', () => {
  it.each(contents)('renders the same as in @clerk/vue with %s', async (_, props, slots, signedIn, signedOut) => {
    for (const sessions of [1, 0]) {
      const all = { when: 'signed-in', ...props }
      const { both } = await mountBoth(({ Show }) => h(Show, all, slots), { scenario: { sessions } })
      expect(both()).toEqual(Array(2).fill(sessions ? signedIn : signedOut))
    }
  })

  it('passes attributes to an element in the fallback prop, as in @clerk/vue', async () => {
    const props = { when: 'signed-in', id: 'wall', fallback: h('i') }
    const { both } = await mountBoth(({ Show }) => h(Show, props), { scenario: { sessions: 0 } })
    expect(both()).toEqual(Array(2).fill('<i id="wall"></i>'))
  })
})
