import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { dataOf } from '../comparison/dataOf'
import type { Case } from '../comparison/observe'

const acme = { id: 'org_1', name: 'Acme', slug: 'acme', role: 'org:admin', permissions: ['org:invoices:create'] }

/** The user of `sess_1` is a member of an organization. The user of `sess_2` has only a personal account. */
const scenario: Scenario = { sessions: [{ id: 'sess_1', organization: acme }, { id: 'sess_2' }] }

/** Cases about the active organization of a session, and about the permissions in that organization. */
export const organizationCases: Case[] = [
  { name: 'a member', scenario, run: membershipOf },
  { name: 'a personal account', run: membershipOf },
  { name: 'a member with only an organization ID and a role', scenario: { sessions: [{ id: 'sess_1', organization: { id: 'org_1', role: 'org:member' } }] }, run: membershipOf },
  { name: 'all data', scenario, run: ({ user, organization }) => {
    const [membership] = user!.organizationMemberships
    const resources = [membership!, membership!.publicUserData!, organization!]
    return [resources.map(dataOf), membership!.organization === organization]
  } },
  { name: 'the claims of a member', scenario, run: claims },
  { name: 'the claims of a personal account', scenario, ...afterEach(c => c.setActive({ session: 'sess_2' })) },
  { name: 'leaves the organization, then selects it by its slug, ID and resource', scenario, ...afterEach(
    c => c.setActive({ organization: null }),
    c => c.setActive({ organization: 'acme' }),
    c => c.setActive({ organization: null }),
    c => c.setActive({ organization: 'org_1' }),
    c => c.setActive({ organization: c.user!.organizationMemberships[0]!.organization }),
  ) },
  { name: 'an organization without a membership', scenario, ...afterEach(c => c.setActive({ organization: 'org_2' }), c => c.setActive({ organization: 'others' })) },
  { name: 'another account, then the first again', scenario, ...afterEach(c => c.setActive({ session: 'sess_2' }), c => c.setActive({ session: 'sess_1' })) },
  { name: 'setActive with a redirectUrl', scenario, ...afterEach(c => c.setActive({ organization: null, redirectUrl: '/personal' })) },
  { name: 'the identity of resources', scenario, ...afterEach(
    async c => c.updateClient(c.client!),
    c => c.session!.touch(),
    c => c.client!.reload(),
    async c => c.updateClient(c.client!),
    c => c.session!.getToken({ skipCache: true }),
  ) },
  { name: 'signOut()', scenario, ...afterEach(c => c.signOut()) },
  { name: 'signOut() of the other account', scenario, ...afterEach(c => c.signOut({ sessionId: 'sess_2' })) },
  { name: 'a sign-out that fails', scenario: { ...scenario, respond: ({ method }) => method === 'GET' ? undefined : { status: 500 } }, run: async (clerk, { settle }) => [
    await settle(clerk.signOut()), clerk.organization,
  ] },
]

/**
 * Creates a case that makes `calls` in order. After each call, the case records the call's result, the user's
 * memberships and the token's claims.
 */
function afterEach(...calls: ((clerk: MockClerk) => Promise<unknown>)[]): Pick<Case, 'run'> {
  return {
    async run(clerk, { settle }) {
      const results = []
      for (const call of calls) results.push(await settle(call(clerk)), membershipOf(clerk), claims(clerk))
      return results
    },
  }
}

function membershipOf({ organization, session, user }: MockClerk) {
  const memberships = user?.organizationMemberships ?? []
  return {
    organization: organization && [organization.id, organization.name, organization.slug],
    memberships: memberships.map(({ role, permissions, organization: { id } }) => [id, role, permissions]),
    may: session && [
      { role: 'org:admin' }, { role: 'admin' }, { role: 'org:member' },
      { permission: 'org:invoices:create' }, { permission: 'org:invoices:delete' },
    ].map(params => session.checkAuthorization(params as never)),
  }
}

function claims({ session }: MockClerk) {
  const claims = session?.lastActiveToken?.jwt?.claims
  return claims && [claims.org_id, claims.org_role, claims.org_slug, claims.org_permissions]
}
