import type { MockClerk } from 'vue-clerk/testing'
import type { Case, Tools } from '../comparison/observe'
import { withMore } from '../comparison/respond'

const metadata = { plan_name: 'gold', renews_at: 1e12, nested_list: [{ is_new: true }] }

/** Cases about the values that Clerk's resources read from the Frontend API's JSON. */
export const resourceCases: Case[] = [
  {
    name: 'metadata keeps its keys',
    scenario: () => withMore({ user: { public_metadata: metadata, unsafe_metadata: { seen_tour: true } } }),
    run: ({ user }) => [user!.publicMetadata, user!.unsafeMetadata],
  },
  {
    name: 'metadata that is null',
    scenario: () => withMore({ user: { public_metadata: null, unsafe_metadata: null } }),
    run: ({ user }) => [user!.publicMetadata, user!.unsafeMetadata],
  },
  {
    name: 'a user with only an ID',
    scenario: { respond: ({ path }) => path === '/client' ? { status: 200, body: { response: bareClient, client: null } } : undefined },
    run: ({ user }) => ({
      names: [user!.firstName, user!.lastName, user!.fullName, user!.username, user!.imageUrl, user!.hasImage],
      lists: [user!.emailAddresses, user!.phoneNumbers, user!.externalAccounts, user!.organizationMemberships],
      metadata: [user!.publicMetadata, user!.unsafeMetadata],
      addresses: [user!.primaryEmailAddressId, user!.primaryEmailAddress, user!.hasVerifiedEmailAddress],
    }),
  },

  ...[1e12, 4e12, null].flatMap(cookieExpiresAt => [
    { name: `signOut() with a cookie that expires at ${cookieExpiresAt}`, ...withCookie(cookieExpiresAt, c => c.signOut({ redirectUrl: '/bye?x#y' })) },
    { name: `setActive() with a cookie that expires at ${cookieExpiresAt}`, ...withCookie(cookieExpiresAt, c => c.setActive({ session: 'sess_2', redirectUrl: '/there' })) },
    { name: `decorateUrl() with a cookie that expires at ${cookieExpiresAt}`, ...withCookie(cookieExpiresAt, (c, { note }) => c.setActive({
      session: 'sess_2',
      navigate: ({ decorateUrl }) => note(redirectOf(decorateUrl('/there'))),
    })) },
    { name: `isEligibleForTouch() with a cookie that expires at ${cookieExpiresAt}`, ...withCookie(cookieExpiresAt, async ({ client }) => [
      client!.isEligibleForTouch(), client!.cookieExpiresAt,
    ]) },
  ]),
  { name: 'buildTouchUrl()', run: ({ client }) => redirectOf(client!.buildTouchUrl({ redirectUrl: new URL('/a?b#c', location.href) })) },
]

const bareClient = {
  object: 'client',
  id: 'client_1',
  sessions: [{ object: 'session', id: 'sess_1', status: 'active', user: { id: 'user_1', created_at: 1e12, updated_at: 1e12 }, created_at: 1e12, updated_at: 1e12 }],
  last_active_session_id: 'sess_1',
  created_at: 1e12,
  updated_at: 1e12,
}

/**
 * Creates a case with a cookie that expires at `cookieExpiresAt`. The case records each redirect without the host,
 * because the mock and clerk-js have different hosts.
 */
function withCookie(
  cookieExpiresAt: number | null,
  call: (clerk: MockClerk, tools: Tools) => Promise<unknown>,
): Pick<Case, 'scenario' | 'run'> {
  return {
    scenario: () => withMore({ client: { cookie_expires_at: cookieExpiresAt } }, { sessions: 2 }),
    run: (clerk, tools) => {
      clerk.__internal_windowNavigate = to => tools.note(redirectOf(to))
      return tools.settle(call(clerk, tools))
    },
  }
}

function redirectOf(to: URL | string) {
  const { pathname, searchParams } = new URL(to, location.href)
  return `${pathname}, then ${searchParams.get('redirect_url')}`
}
