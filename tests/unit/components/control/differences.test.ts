// The differences between Show in this package and Show in @clerk/vue 2.5.0. Each test explains one difference.
import { h, nextTick, ref, shallowRef } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as vueClerk from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { captureConsole } from '../../support/consoleOutput'
import { mountBoth } from '../../support/mount/mountBoth'
import { waitFor } from '../../support/waitFor'

const slots = { default: () => h('b', 'Content'), fallback: () => h('em', 'Fallback') }
const content = '<b>Content</b>'
const fallback = '<em>Fallback</em>'

const pending = { sessions: [{ id: 'sess_1', status: 'pending' as const }] }
const admin = { sessions: [{ id: 'sess_1', organization: { id: 'org_1', role: 'org:admin' } }] }

beforeEach(() => { captureConsole() })
afterEach(() => { vi.restoreAllMocks() })

describe('a condition that can’t be evaluated', () => {
  it.each([null, undefined])('shows the fallback if `when` is %s, but @clerk/vue throws an error', async when => {
    const { ours, theirs, errors } = await mountBoth(({ Show }) => h(Show, { when }, slots))
    expect([ours(), theirs()]).toEqual([fallback, '<!---->'])
    expect(errors).toEqual({ ours: [], theirs: [expect.any(TypeError)] })
  })

  it('hides the content if one of two keys is misspelled, but @clerk/vue checks only the other key', async () => {
    const when = { role: 'org:admin', permision: 'org:invoices:delete' }
    const { ours, theirs } = await mountBoth(({ Show }) => h(Show, { when }, slots), { scenario: admin })
    expect([ours(), theirs()]).toEqual([fallback, content])
  })

  it.each([
    ['a promise', async () => Promise.resolve(false)],
    ['a ref', () => shallowRef(false)],
    ['a function', () => () => false],
  ])('hides the content if the function returns %s, but @clerk/vue shows the content', async (_, when) => {
    const { ours, theirs } = await mountBoth(({ Show }) => h(Show, { when }, slots))
    expect([ours(), theirs()]).toEqual([fallback, content])
  })
})

describe('the slots', () => {
  it('are called only if they are shown, but @clerk/vue calls both slots', async () => {
    const [ours, theirs] = [vi.fn(), vi.fn()]
    await mountBoth(({ Show }) => h(Show, { when: 'signed-in' }, { default: Show === vueClerk.Show ? ours : theirs }), { scenario: { sessions: 0 } })
    expect(ours).not.toHaveBeenCalled()
    expect(theirs).toHaveBeenCalled()
  })

  it('share no elements, but @clerk/vue reuses an element of one slot for the other slot', async () => {
    const isAllowed = ref(true)
    const { both } = await mountBoth(({ Show }) => h(Show, { when: () => isAllowed.value }, {
      default: () => h('input', { name: 'card' }),
      fallback: () => h('input', { name: 'code' }),
    }))
    const before = [...document.querySelectorAll('input')]
    isAllowed.value = false
    await nextTick()
    expect(both()).toEqual(Array(2).fill('<input name="code">'))
    const after = [...document.querySelectorAll('input')]
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, true])
  })
})

describe('treatPendingAsSignedOut', () => {
  it('is true as an attribute without a value, but false in @clerk/vue', async () => {
    const props = { 'when': 'signed-in', 'treat-pending-as-signed-out': '' }
    const { ours, theirs } = await mountBoth(({ Show }) => h(Show, props, slots), { scenario: pending })
    expect([ours(), theirs()]).toEqual([fallback, content])
  })

  it('is true if the prop is null, but false in @clerk/vue', async () => {
    const props = { when: 'signed-in', treatPendingAsSignedOut: null }
    const { ours, theirs } = await mountBoth(({ Show }) => h(Show, props, slots), { scenario: pending })
    expect([ours(), theirs()]).toEqual([fallback, content])
  })

  it('can change, but @clerk/vue keeps the first value', async () => {
    const treatPendingAsSignedOut = ref(true)
    const { ours, theirs, both } = await mountBoth(({ Show }) =>
      h(Show, { when: 'signed-in', treatPendingAsSignedOut: treatPendingAsSignedOut.value }, slots), { scenario: pending })
    expect(both()).toEqual([fallback, fallback])
    treatPendingAsSignedOut.value = false
    await nextTick()
    expect([ours(), theirs()]).toEqual([content, fallback])
  })
})

describe('Clerk’s state', () => {
  it('counts as loading until the session has a token, but @clerk/vue throws an error', async () => {
    const clerk = createMockClerk()
    await clerk.load()
    Object.assign(clerk.session!, { lastActiveToken: null })
    const { ours, theirs, errors } = await mountBoth(({ Show }) => h(Show, { when: 'signed-in' }, slots), { clerk })
    expect([ours(), theirs()]).toEqual(['<!---->', '<!---->'])
    expect(errors).toEqual({ ours: [], theirs: [expect.objectContaining({ message: expect.stringContaining('Invalid state') })] })
  })

  it('counts as loading if the app mounts during a sign-out, but @clerk/vue shows the content of ClerkLoaded', async () => {
    const clerk = createMockClerk()
    const redirect = () => new Promise<void>(() => {})
    await clerk.load({ routerPush: redirect, routerReplace: redirect })
    void clerk.signOut()
    await waitFor(() => expect(clerk.trace.at(-1)!.type).toBe('navigate'))
    const { ours, theirs } = await mountBoth(({ ClerkLoaded, ClerkLoading }) => [
      h(ClerkLoaded, () => 'Loaded'), h(ClerkLoading, () => 'Loading'),
    ], { clerk, unloaded: true })
    await waitFor(() => expect(theirs()).toBe('Loaded<!---->'))
    expect(ours()).toBe('<!---->Loading')
  })
})
