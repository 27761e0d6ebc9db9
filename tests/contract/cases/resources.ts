import type { MockClerk } from 'vue-clerk/testing'
import type { Case, Tools } from '../comparison/observe'
import { withMore } from '../comparison/respond'

const metadata = { plan_name: 'gold', renews_at: 1e12, nested_list: [{ is_new: true }] }

/** What Clerk's resources show of the Frontend API's JSON. */
export const resourceCases: Case[] = [
  {
    name: 'metadata keeps its names',
    scenario: () => withMore({ user: { public_metadata: metadata, unsafe_metadata: { seen_tour: true } } }),
    act: ({ user }) => [user!.publicMetadata, user!.unsafeMetadata],
  },
  {
    name: 'metadata that is null',
    scenario: () => withMore({ user: { public_metadata: null, unsafe_metadata: null } }),
    act: ({ user }) => [user!.publicMetadata, user!.unsafeMetadata],
  },
  {
    name: 'a user of whom the API says little',
    scenario: { respond: ({ path }) => path === '/client' ? { status: 200, body: { response: bareClient, client: null } } : undefined },
    act: ({ user }) => ({
      names: [user!.firstName, user!.lastName, user!.fullName, user!.username, user!.imageUrl, user!.hasImage],
      lists: [user!.emailAddresses, user!.phoneNumbers, user!.externalAccounts, user!.organizationMemberships],
      metadata: [user!.publicMetadata, user!.unsafeMetadata],
      addresses: [user!.primaryEmailAddressId, user!.primaryEmailAddress, user!.hasVerifiedEmailAddress],
    }),
  },

  ...[1e12, 4e12, null].flatMap(cookieExpiresAt => [
    { name: `signOut() with a cookie that ends at ${cookieExpiresAt}`, ...leaving(cookieExpiresAt, c => c.signOut({ redirectUrl: '/bye?x#y' })) },
    { name: `setActive() with a cookie that ends at ${cookieExpiresAt}`, ...leaving(cookieExpiresAt, c => c.setActive({ session: 'sess_2', redirectUrl: '/there' })) },
    { name: `decorateUrl() with a cookie that ends at ${cookieExpiresAt}`, ...leaving(cookieExpiresAt, (c, { note }) => c.setActive({
      session: 'sess_2',
      navigate: ({ decorateUrl }) => note(touched(decorateUrl('/there'))),
    })) },
    { name: `isEligibleForTouch() with a cookie that ends at ${cookieExpiresAt}`, ...leaving(cookieExpiresAt, async ({ client }) => [
      client!.isEligibleForTouch(), client!.cookieExpiresAt,
    ]) },
  ]),
  { name: 'buildTouchUrl()', act: ({ client }) => touched(client!.buildTouchUrl({ redirectUrl: new URL('/a?b#c', location.href) })) },
]

const bareClient = {
  object: 'client',
  id: 'client_1',
  sessions: [{ object: 'session', id: 'sess_1', status: 'active', user: { id: 'user_1', created_at: 1e12, updated_at: 1e12 }, created_at: 1e12, updated_at: 1e12 }],
  last_active_session_id: 'sess_1',
  created_at: 1e12,
  updated_at: 1e12,
}

/** Where it leads while the cookie ends then: each engine has a host and parameters of its own. */
function leaving(
  cookieExpiresAt: number | null,
  call: (clerk: MockClerk, tools: Tools) => Promise<unknown>,
): Pick<Case, 'scenario' | 'act'> {
  return {
    scenario: () => withMore({ client: { cookie_expires_at: cookieExpiresAt } }, { sessions: 2 }),
    act: (clerk, tools) => {
      clerk.__internal_windowNavigate = to => tools.note(touched(to))
      return tools.settle(call(clerk, tools))
    },
  }
}

function touched(to: URL | string) {
  const { pathname, searchParams } = new URL(to, location.href)
  return `${pathname}, then ${searchParams.get('redirect_url')}`
}
