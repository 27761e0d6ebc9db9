import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { dataOf } from '../comparison/dataOf'
import type { Case } from '../comparison/observe'

const acme = { id: 'org_1', name: 'Acme', slug: 'acme', role: 'org:admin', permissions: ['org:invoices:create'] }

/** A member, and somebody with a personal account only. */
const scenario: Scenario = { sessions: [{ id: 'sess_1', organization: acme }, { id: 'sess_2' }] }

/** The organization that a session is active in, and what its member may do. */
export const organizationCases: Case[] = [
  { name: 'a member', scenario, act: seen },
  { name: 'a personal account', act: seen },
  { name: 'a member of whom little is said', scenario: { sessions: [{ id: 'sess_1', organization: { id: 'org_1', role: 'org:member' } }] }, act: seen },
  { name: 'all data', scenario, act: ({ user, organization }) => {
    const [membership] = user!.organizationMemberships
    const resources = [membership!, membership!.publicUserData!, organization!]
    return [resources.map(dataOf), membership!.organization === organization]
  } },
  { name: 'the claims of a member', scenario, act: claims },
  { name: 'the claims of a personal account', scenario, ...afterEach(c => c.setActive({ session: 'sess_2' })) },
  { name: 'leaves the organization, then comes back by its slug, by its id, by itself', scenario, ...afterEach(
    c => c.setActive({ organization: null }),
    c => c.setActive({ organization: 'acme' }),
    c => c.setActive({ organization: null }),
    c => c.setActive({ organization: 'org_1' }),
    c => c.setActive({ organization: c.user!.organizationMemberships[0]!.organization }),
  ) },
  { name: 'an organization of others', scenario, ...afterEach(c => c.setActive({ organization: 'org_2' }), c => c.setActive({ organization: 'others' })) },
  { name: 'another account, and back', scenario, ...afterEach(c => c.setActive({ session: 'sess_2' }), c => c.setActive({ session: 'sess_1' })) },
  { name: 'switches on the way somewhere', scenario, ...afterEach(c => c.setActive({ organization: null, redirectUrl: '/personal' })) },
  { name: 'which objects stay the same', scenario, ...afterEach(
    async c => c.updateClient(c.client!),
    c => c.session!.touch(),
    c => c.client!.reload(),
    async c => c.updateClient(c.client!),
    c => c.session!.getToken({ skipCache: true }),
  ) },
  { name: 'signOut()', scenario, ...afterEach(c => c.signOut()) },
  { name: 'signOut() of the other account', scenario, ...afterEach(c => c.signOut({ sessionId: 'sess_2' })) },
  { name: 'a sign-out that fails', scenario: { ...scenario, respond: ({ method }) => method === 'GET' ? undefined : { status: 500 } }, act: async (clerk, { settle }) => [
    await settle(clerk.signOut()), clerk.organization,
  ] },
]

/** What it looks like after each call, and in which token. */
function afterEach(...calls: ((clerk: MockClerk) => Promise<unknown>)[]): Pick<Case, 'act'> {
  return {
    async act(clerk, { settle }) {
      const results = []
      for (const call of calls) results.push(await settle(call(clerk)), seen(clerk), claims(clerk))
      return results
    },
  }
}

function seen({ organization, session, user }: MockClerk) {
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
