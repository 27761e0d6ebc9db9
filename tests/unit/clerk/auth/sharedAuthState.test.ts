import { createCheckAuthorization, resolveAuthState } from '@clerk/shared/authorization'
import { deriveFromClientSideState } from '@clerk/shared/deriveState'
import type { Resources } from '@clerk/shared/types'
import { array, assert, boolean, constant, constantFrom, oneof, property, record, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import { createAuthState, type AuthFunctions } from '../../../../src/clerk/auth/authState'
import { authRefsOf } from '../../../../src/clerk/auth/resolveAuth'

const runs = 20_000

const maybe = <T>(arbitrary: Arbitrary<T>) =>
  oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: constantFrom(null, undefined) })

const organizations = record({ id: constantFrom('org_1', 'org_2'), slug: constantFrom('acme', null, '') })
const memberships = record({
  organization: record({ id: constantFrom('org_1', 'org_2') }),
  role: constantFrom('org:admin', 'org:member', ''),
  permissions: constantFrom(['org:reports:read'], [], undefined),
})
const claims = record({
  fea: constantFrom('o:reports', 'u:reports,o:exports', 'ou:exports', 'reports', '', undefined),
  pla: constantFrom('o:gold', 'u:gold', '', undefined),
})
const emissions = record({
  user: maybe(record({ id: constantFrom('user_1', 'user_2'), organizationMemberships: maybe(array(memberships, { maxLength: 2 })) })),
  session: maybe(record({
    id: constantFrom('sess_1', 'sess_2'),
    status: constantFrom('active', 'pending', 'ended'),
    actor: maybe(constant({ sub: 'user_9' })),
    factorVerificationAge: maybe(constantFrom([0, -1], [5, 5], [90, 2000])),
    lastActiveToken: maybe(record({ jwt: maybe(record({ claims: maybe(claims) })) })),
  })),
  organization: maybe(organizations),
})

const hasParams = [
  { role: 'org:admin' }, { permission: 'org:reports:read' }, { feature: 'org:reports' }, { feature: 'user:reports' }, { feature: 'exports' },
  { plan: 'org:gold' }, { plan: 'gold' }, { reverification: 'lax' }, { role: 'org:admin', reverification: 'strict' },
] as never[]

const functions = { getToken: () => {}, signOut: () => {}, setActive: () => {} } as unknown as AuthFunctions
const names = ['isLoaded', 'isSignedIn', 'userId', 'sessionId', 'sessionClaims', 'actor', 'orgId', 'orgRole', 'orgSlug'] as const

/** Returns the state that `@clerk/shared` derives from an emission, and a function that checks authorization. */
function deriveShared(emission: Resources, treatPendingAsSignedOut: boolean) {
  const identity = deriveFromClientSideState(emission)
  const { fea = '', pla = '' } = identity.sessionClaims as { fea?: string, pla?: string } | null ?? {}
  const has = createCheckAuthorization({ ...identity, features: fea, plans: pla })
  const resolve = (state: typeof identity) =>
    resolveAuthState({ authObject: { ...state, ...functions, has }, options: { treatPendingAsSignedOut } })
  return {
    state: resolve(identity) ?? resolve({ ...identity, userId: undefined, sessionId: undefined })!,
    /** A session's method `checkAuthorization`. clerk-js creates this method with `createCheckAuthorization()` too. */
    checkAuthorization: has,
  }
}

describe('authRefsOf()', () => {
  it(`derives the same state as @clerk/shared from ${runs} random emissions`, () => {
    let signedIn = 0
    assert(property(emissions, boolean(), (values, treatPendingAsSignedOut) => {
      const emission = values as unknown as Resources
      const { state, checkAuthorization } = deriveShared(emission, treatPendingAsSignedOut)
      if (emission.session) emission.session.checkAuthorization = checkAuthorization
      const auth = authRefsOf(createAuthState(shallowRef(emission), functions), { treatPendingAsSignedOut })
      expect(names.map((name): unknown => auth[name].value)).toEqual(names.map((name): unknown => state[name]))
      expect(hasParams.map(params => auth.has.value(params))).toEqual(hasParams.map(params => state.has(params)))
      if (state.isSignedIn) signedIn++
    }), { numRuns: runs })
    expect(signedIn).toBeGreaterThan(runs / 20)
  }, 60_000)
})
