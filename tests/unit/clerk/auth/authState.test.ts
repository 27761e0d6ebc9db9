import { createCheckAuthorization } from '@clerk/shared/authorization'
import { describe, expect, it } from 'vitest'
import { useAuth, useSession, useSessionList, useUser } from 'vue-clerk'
import { mountApp } from '../../support/mount/mountApp'

/** Creates a stub of a loaded Clerk. The stub calls each new listener with each of `emissions` in turn. */
const clerkThatEmits = (emissions: object[]) => ({
  loaded: true,
  version: '6.40.0',
  addListener: (listener: (emission: object) => void) => {
    emissions.forEach(listener)
    return () => {}
  },
})

async function stateAfter(...emissions: object[]) {
  let state!: ReturnType<typeof useAll>
  await mountApp({
    setup() {
      state = useAll()
      return () => null
    },
  }, { clerk: clerkThatEmits(emissions) as never })
  return state
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
    // clerk-js creates this method of its sessions in the same way.
    checkAuthorization: createCheckAuthorization({
      userId: user.id,
      orgId: organization.id,
      orgRole: 'org:admin',
      orgPermissions: ['org:engines:build'],
      factorVerificationAge: [0, -1],
      features: claims.fea as string || '',
      plans: claims.pla as string || '',
    }),
  }
  return { client: { sessions: [session] }, session, user, organization }
}

describe('a member of an organization', () => {
  it('gets the organization’s ID and slug, the role and the actor from useAuth()', async () => {
    const { auth } = await stateAfter(member())
    expect([auth.orgId, auth.orgRole, auth.orgSlug, auth.actor].map((ref): unknown => ref.value))
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
  ])('gets %s from has() for %o', async (expected, params) => {
    const { auth } = await stateAfter(member({ fea: 'o:reports', pla: 'o:gold' }))
    expect(auth.has.value(params as { role: string })).toBe(expected)
  })

  it.each([['undefined', undefined], ['numbers', 7]])('has no feature and no plan when the claims `fea` and `pla` are %s', async (_, claim) => {
    const { auth } = await stateAfter(member({ fea: claim, pla: claim }))
    expect([auth.has.value({ feature: 'org:reports' }), auth.has.value({ plan: 'org:gold' })]).toEqual([false, false])
    expect(auth.has.value({ role: 'org:admin' })).toBe(true)
  })
})

describe('the auth state', () => {
  const flagsAfter = async (...emissions: object[]) => {
    const { session, user, list } = await stateAfter(...emissions)
    return [session, user, list].map(({ isLoaded, ...rest }) => [isLoaded.value, 'isSignedIn' in rest ? rest.isSignedIn.value : undefined])
  }

  it('is loaded and signed in with a session', async () => {
    expect(await flagsAfter(member())).toEqual([[true, true], [true, true], [true, undefined]])
  })

  it('is loaded and signed out without a session', async () => {
    const signedOut = { client: { sessions: [] }, session: null, user: null, organization: null }
    expect(await flagsAfter(signedOut)).toEqual([[true, false], [true, false], [true, undefined]])
  })

  const duringSignOut = { client: { sessions: [] }, session: undefined, user: undefined, organization: undefined }

  it('keeps its values during a sign-out', async () => {
    expect(await flagsAfter(member(), duringSignOut)).toEqual([[true, true], [true, true], [true, undefined]])
    const { auth, session, user } = await stateAfter(member(), duringSignOut)
    const refs = [auth.isLoaded, auth.isSignedIn, auth.sessionId, auth.userId, auth.orgRole]
    expect(refs.map((ref): unknown => ref.value)).toEqual([true, true, 'sess_1', 'user_1', 'org:admin'])
    expect([session.session.value?.id, user.user.value?.id]).toEqual(['sess_1', 'user_1'])
  })

  it('is not loaded when the app mounts during a sign-out', async () => {
    expect(await flagsAfter(duringSignOut)).toEqual([[false, undefined], [false, undefined], [false, undefined]])
  })

  it('is not loaded until the session has a token', async () => {
    const { session, ...rest } = member()
    const { auth } = await stateAfter({ ...rest, session: { ...session, lastActiveToken: null } })
    expect([auth.isLoaded, auth.isSignedIn, auth.userId, auth.sessionId, auth.orgId].map(ref => ref.value))
      .toEqual([false, ...Array(4).fill(undefined)])
  })

  it('is not loaded for a Clerk without a client', async () => {
    expect(await flagsAfter({})).toEqual([[false, undefined], [false, undefined], [false, undefined]])
    expect((await stateAfter({})).list.sessions.value).toBeUndefined()
  })
})
