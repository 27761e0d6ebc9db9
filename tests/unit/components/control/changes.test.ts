import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { engines, type CreateClerk } from '../../support/clerk/engines'
import { mountBoth } from '../../support/mount/mountBoth'
import { waitFor } from '../../support/waitFor'

const slots = { default: () => h('b', 'Content'), fallback: () => h('em', 'Fallback') }
const content = '<b>Content</b>'
const fallback = '<em>Fallback</em>'
const nothing = '<!---->'

const member: Scenario = {
  sessions: [{ id: 'sess_1', organization: { id: 'org_1', role: 'org:admin', permissions: ['org:invoices:create'] } }, { id: 'sess_2' }],
}
const conditions = ['signed-in', 'signed-out', { role: 'org:admin' }, { permission: 'org:invoices:create' }, (has: (params: object) => boolean) => has({ role: 'admin' })]

interface Change {
  name: string
  scenario?: Scenario
  /** Puts Clerk into the state before the change. */
  prepare?: (clerk: MockClerk) => Promise<unknown>
  change: (clerk: MockClerk) => Promise<unknown>
  /** Whether each of `conditions` is true before the change. */
  before: boolean[]
  /** Whether each of `conditions` is true after the change. */
  after: boolean[]
}

const signedOut = [false, true, false, false, false]
const personal = [true, false, false, false, false]
const admin = [true, false, true, true, true]

const changes: Change[] = [
  { name: 'a sign-in', scenario: { ...member, activeSessionId: null }, before: signedOut, after: admin, change: clerk => clerk.setActive({ session: 'sess_1' }) },
  { name: 'a sign-out', before: admin, after: signedOut, change: clerk => clerk.signOut() },
  { name: 'the sign-out of one of two accounts', before: admin, after: signedOut, change: clerk => clerk.signOut({ sessionId: 'sess_1' }) },
  { name: 'a switch to another account', before: admin, after: personal, change: clerk => clerk.setActive({ session: 'sess_2' }) },
  { name: 'leaving an organization', before: admin, after: personal, change: clerk => clerk.setActive({ organization: null }) },
  { name: 'a switch to an organization', before: personal, after: admin, prepare: clerk => clerk.setActive({ organization: null }), change: clerk => clerk.setActive({ organization: 'org_1' }) },
]

/** Creates and loads a Clerk whose redirects stay pending until `finishRedirect()` is called. */
async function load(create: CreateClerk, { scenario = member, prepare }: Pick<Change, 'scenario' | 'prepare'>) {
  const clerk = await create(scenario)
  let finishRedirect = () => {}
  const redirect = () => new Promise<void>(resolve => { finishRedirect = resolve })
  await clerk.load({ routerPush: redirect, routerReplace: redirect })
  await prepare?.(clerk)
  return { clerk, finishRedirect: () => { finishRedirect() } }
}

const markupOf = (met: boolean[]) => met.map(isMet => isMet ? content : fallback).join('')

describe.each(engines)('Show, on $engine,', ({ create }) => {
  it.each(changes)('shows the same as @clerk/vue after $name', async ({ change, before, after, ...settings }) => {
    const { clerk, finishRedirect } = await load(create, settings)
    const { both } = await mountBoth(({ Show }) => conditions.map(when => h(Show, { when }, slots)), { clerk })
    expect(both()).toEqual([markupOf(before), markupOf(before)])
    const changed = change(clerk)
    await waitFor(() => {
      finishRedirect()
      expect(both()).toEqual([markupOf(after), markupOf(after)])
    })
    await changed
  })

  it('keeps its content until a sign-out’s redirect is over, but @clerk/vue removes the content at once', async () => {
    const { clerk, finishRedirect } = await load(create, {})
    const { ours, theirs, both } = await mountBoth(({ Show }) => h(Show, { when: 'signed-in' }, slots), { clerk })
    const signedOut = clerk.signOut()
    await waitFor(() => expect(theirs()).toBe(nothing))
    await waitFor(() => expect(clerk.trace.at(-1)!.type).toBe('navigate'))
    expect([ours(), theirs()]).toEqual([content, nothing])
    finishRedirect()
    await signedOut
    await waitFor(() => expect(both()).toEqual([fallback, fallback]))
  })

  it('keeps its content during a switch of organizations, but @clerk/vue removes the content', async () => {
    const { clerk } = await load(create, {})
    const { ours, theirs, both } = await mountBoth(({ Show }) => h(Show, { when: { role: 'org:admin' } }, slots), { clerk })
    let finish!: () => void
    const navigate = () => new Promise<void>(resolve => { finish = resolve })
    const switched = clerk.setActive({ organization: null, navigate })
    await waitFor(() => expect(theirs()).toBe(nothing))
    expect(ours()).toBe(content)
    await waitFor(() => { finish() })
    await switched
    await waitFor(() => expect(both()).toEqual([fallback, fallback]))
  })
})
