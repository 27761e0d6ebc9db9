import { describe, expect, it } from 'vitest'
import { useAuth, useSession, useSessionList, useUser } from 'vue-clerk'
import { mountApp } from '../../support/mountApp'

/** A loaded Clerk that has emitted just these, one after another. */
const clerkThatEmits = (emissions: object[]) => ({
  loaded: true,
  version: '6.40.0',
  addListener: (listener: (emission: object) => void) => {
    emissions.forEach(listener)
    return () => {}
  },
})

async function factsAfter(...emissions: object[]) {
  let facts!: ReturnType<typeof useAll>
  await mountApp({
    setup() {
      facts = useAll()
      return () => null
    },
  }, { clerk: clerkThatEmits(emissions) as never })
  return facts
}
const useAll = () => ({ auth: useAuth(), session: useSession(), user: useUser(), list: useSessionList() })

const actor: object = { sub: 'user_9' }

function member(claims: Record<string, unknown> = {}) {
  const organization = { id: 'org_1', slug: 'analytical-engines' }
  const user = {
    id: 'user_1',
    organizationMemberships: [{ organization, role: 'org:admin', permissions: ['org:engines:build'] }],
  }
  const jwt = { claims: { sid: 'sess_1', sub: 'user_1', ...claims } }
  const session = {
    id: 'sess_1',
    status: 'active',
    user,
    actor,
    factorVerificationAge: [0, -1],
    lastActiveToken: { jwt },
  }
  return { client: { sessions: [session] }, session, user, organization }
}

describe('a member of an organization', () => {
  it('is known by it, by the role in it, and by who acts for them', async () => {
    const { auth } = await factsAfter(member())
    expect([auth.orgId, auth.orgRole, auth.orgSlug, auth.actor].map((fact): unknown => fact.value))
      .toEqual(['org_1', 'org:admin', 'analytical-engines', actor])
  })

  it.each([
    [true, { role: 'org:admin' }],
    [false, { role: 'org:member' }],
    [true, { permission: 'org:engines:build' }],
    [false, { permission: 'org:engines:sell' }],
    [true, { feature: 'org:reports' }],
    [false, { feature: 'org:exports' }],
    [true, { plan: 'org:gold' }],
    [false, { plan: 'org:silver' }],
    [true, { role: 'org:admin', reverification: 'lax' as const }],
  ])('has(…) is %s for %o', async (expected, params) => {
    const { auth } = await factsAfter(member({ fea: 'o:reports', pla: 'o:gold' }))
    expect(auth.has.value(params as { role: string })).toBe(expected)
  })

  it.each([['nothing', undefined], ['no text', 7]])('has no feature and no plan where the claims say %s of them', async (_, claim) => {
    const { auth } = await factsAfter(member({ fea: claim, pla: claim }))
    expect([auth.has.value({ feature: 'org:reports' }), auth.has.value({ plan: 'org:gold' })]).toEqual([false, false])
    expect(auth.has.value({ role: 'org:admin' })).toBe(true)
  })
})

describe('isLoaded and isSignedIn', () => {
  const known = async (...emissions: object[]) => {
    const { session, user, list } = await factsAfter(...emissions)
    return [session, user, list].map(({ isLoaded, ...rest }) => [isLoaded.value, 'isSignedIn' in rest ? rest.isSignedIn.value : undefined])
  }

  it('are true with a session', async () => {
    expect(await known(member())).toEqual([[true, true], [true, true], [true, undefined]])
  })

  it('are loaded and signed out without one', async () => {
    const nobody = { client: { sessions: [] }, session: null, user: null, organization: null }
    expect(await known(nobody)).toEqual([[true, false], [true, false], [true, undefined]])
  })

  const between = { client: { sessions: [] }, session: undefined, user: undefined, organization: undefined }

  it('keep what they were in the middle of a sign-out', async () => {
    expect(await known(member(), between)).toEqual([[true, true], [true, true], [true, undefined]])
    const { auth, session, user } = await factsAfter(member(), between)
    const facts = [auth.isLoaded, auth.isSignedIn, auth.sessionId, auth.userId, auth.orgRole]
    expect(facts.map((fact): unknown => fact.value)).toEqual([true, true, 'sess_1', 'user_1', 'org:admin'])
    expect([session.session.value?.id, user.user.value?.id]).toEqual(['sess_1', 'user_1'])
  })

  it('are unknown of a Clerk that is in the middle of a sign-out when the app gets it', async () => {
    expect(await known(between)).toEqual([[false, undefined], [false, undefined], [false, undefined]])
  })

  it('are unknown, but for the session itself, while its token has not arrived', async () => {
    const { session, ...rest } = member()
    const { auth } = await factsAfter({ ...rest, session: { ...session, lastActiveToken: null } })
    expect([auth.isLoaded, auth.isSignedIn, auth.userId, auth.sessionId, auth.orgId].map(fact => fact.value))
      .toEqual([false, ...Array(4).fill(undefined)])
  })

  it('are unknown of a Clerk without a client', async () => {
    expect(await known({})).toEqual([[false, undefined], [false, undefined], [false, undefined]])
    expect((await factsAfter({})).list.sessions.value).toBeUndefined()
  })
})
