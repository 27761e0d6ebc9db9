import type { MockClerk, Scenario } from 'vue-clerk/testing'

/** The scenario of every operation: two sessions, the first one in an organization. */
export const scenario: Scenario = {
  sessions: [
    {
      id: 'sess_1',
      user: { id: 'user_1', firstName: 'Ada', lastName: 'Lovelace', username: 'ada', publicMetadata: { plan_name: 'gold' } },
      organization: { id: 'org_1', name: 'Acme', slug: 'acme', role: 'org:admin', permissions: ['org:invoices:create'] },
    },
    { id: 'sess_2' },
  ],
}

export type ReadOwner = (clerk: MockClerk) => object | null | undefined

/** The objects whose members the operations read and call. */
export const owners: Record<string, ReadOwner> = {
  'clerk': clerk => clerk,
  'client': ({ client }) => client,
  'session': ({ session }) => session,
  'second session': ({ client }) => client?.sessions[1],
  'user': ({ user }) => user,
  'organization': ({ organization }) => organization,
  'allowlist': ({ organization }) => organization?.ssoBypassAllowlist,
  'membership': ({ user }) => user?.organizationMemberships[0],
  'email': ({ user }) => user?.emailAddresses[0],
  'verification': ({ user }) => user?.emailAddresses[0]?.verification,
  'publicUserData': ({ session }) => session?.publicUserData,
  'token': ({ session }) => session?.lastActiveToken,
  'signIn': ({ client }) => client?.signIn,
  'signUp': ({ client }) => client?.signUp,
}
