import type { MockClerk } from 'vue-clerk/testing'
import { dataOf } from '../comparison/dataOf'
import { describeToken } from '../comparison/describe'
import type { Case } from '../comparison/observe'
import { mutations, once } from '../comparison/respond'

const three = { sessions: 3 }
const status500 = mutations({ status: 500 })

const emptyClient = { object: 'client', id: 'client_2', sessions: [], last_active_session_id: null, created_at: 1e12, updated_at: 2e12 }

/** Cases about the methods of a session and of the client, and about `setActive()`. */
export const sessionCases: Case[] = [
  { name: 'remove() of another session', scenario: three, ...sequence(c => session(c, 2).remove()) },
  { name: 'remove() of the current session', scenario: three, ...sequence(c => session(c, 1).remove()) },
  { name: 'remove() of the only session', ...sequence(c => session(c, 1).remove()) },
  { name: 'remove() without a current session', scenario: { sessions: 2, activeSessionId: null }, ...sequence(c => session(c, 2).remove()) },
  { name: 'remove() twice on one object', scenario: three, run: async (clerk, { settle }) => {
    const other = session(clerk, 2)
    return [await settle(other.remove()), await settle(other.remove()), other.status]
  } },
  { name: 'remove() of the current session, then signOut()', scenario: three, ...sequence(c => session(c, 1).remove(), c => c.signOut()) },
  { name: 'remove() and 500', scenario: { ...three, respond: status500 }, ...sequence(c => session(c, 2).remove()) },
  { name: 'remove() of the current session, and 401', scenario: { ...three, respond: mutations({ status: 401 }) }, ...sequence(c => session(c, 1).remove()) },
  { name: 'remove() offline', scenario: { ...three, respond: mutations('network-error') }, page: { onLine: false }, ...sequence(c => session(c, 2).remove()) },
  { name: 'end() of another session', scenario: three, ...sequence(c => session(c, 2).end()) },
  { name: 'end() of the current session', scenario: three, ...sequence(c => session(c, 1).end()) },
  { name: 'remove() of an expired session', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'expired' }] }, ...sequence(c => session(c, 2).remove()) },
  { name: 'touch() of the current session', scenario: three, ...sequence(c => session(c, 1).touch()) },
  { name: 'touch() of another session', scenario: three, ...sequence(c => session(c, 2).touch()) },
  { name: 'touch() and 500', scenario: { ...three, respond: status500 }, ...sequence(c => session(c, 1).touch()) },
  { name: 'reload() of a session', scenario: three, ...sequence(c => session(c, 2).reload()) },
  { name: 'client.reload()', scenario: three, ...sequence(c => c.client!.reload()) },
  ...['reload()', 'handleUnauthenticated()'].map(name => ({
    name: `a GET /client whose response has a second client, ${name}`,
    scenario: () => ({ ...three, respond: once(/GET .client$/, { status: 200 }, { status: 200, body: { response: emptyClient, client: emptyClient } }) }),
    ...sequence(c => name === 'reload()' ? c.client!.reload() : c.handleUnauthenticated()),
  })),
  { name: 'client.removeSessions()', scenario: three, ...sequence(c => c.client!.removeSessions()) },
  { name: 'client.destroy()', scenario: three, ...sequence(c => c.client!.destroy()) },
  { name: 'client.destroy(), then signOut()', scenario: three, ...sequence(c => c.client!.destroy(), c => c.signOut()) },
  { name: 'updateClient() without a change', scenario: three, run: clerk => clerk.updateClient(clerk.client!) },
  { name: 'updateClient() repairs a failed sign-out', scenario: { ...three, respond: status500 }, run: async (clerk, { settle }) => {
    const { session, user } = clerk
    const settled = await settle(clerk.signOut())
    Object.assign(clerk, { session, user })
    clerk.updateClient(clerk.client!)
    return settled
  } },

  { name: 'setActive(id)', scenario: three, ...sequence(c => c.setActive({ session: 'sess_2' })) },
  { name: 'setActive(resource)', scenario: three, ...sequence(c => c.setActive({ session: session(c, 2) as never })) },
  { name: 'setActive(the same)', scenario: three, ...sequence(c => c.setActive({ session: 'sess_1' })) },
  { name: 'setActive(unknown)', scenario: three, ...sequence(c => c.setActive({ session: 'sess_9' })) },
  { name: 'setActive(null)', scenario: three, ...sequence(c => c.setActive({ session: null })) },
  { name: 'setActive(null), then setActive() of the first session', scenario: three, ...sequence(c => c.setActive({ session: null }), c => c.setActive({ session: 'sess_1' })) },
  { name: 'setActive({})', scenario: three, ...sequence(c => c.setActive({})) },
  { name: 'setActive({}) without a current session', scenario: { sessions: 2, activeSessionId: null }, ...sequence(c => c.setActive({})) },
  { name: 'setActive(expired)', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'expired' }] }, ...sequence(c => c.setActive({ session: 'sess_2' })) },
  { name: 'setActive(pending)', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'pending' }] }, ...sequence(c => c.setActive({ session: 'sess_2' })) },
  { name: 'setActive with a redirectUrl', scenario: three, ...sequence(c => c.setActive({ session: 'sess_2', redirectUrl: '/there' })) },
  { name: 'setActive(null) with a redirectUrl', scenario: three, ...sequence(c => c.setActive({ session: null, redirectUrl: '/there' })) },
  { name: 'setActive(pending) with a redirectUrl', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'pending' }] }, ...sequence(c => c.setActive({ session: 'sess_2', redirectUrl: '/there' })) },
  { name: 'setActive with navigate', scenario: three, run: (clerk, { settle, note }) => settle(clerk.setActive({
    session: 'sess_2',
    navigate: ({ session, decorateUrl }) => note(`navigate ${session.id} ${decorateUrl('/x')} while ${clerk.session}`),
  })) },
  { name: 'setActive with a navigate that throws', scenario: three, ...sequence(c => c.setActive({ session: 'sess_2', navigate: () => Promise.reject(new Error('lost')) })) },
  { name: 'setActive with an organization id', scenario: three, ...sequence(c => c.setActive({ organization: 'org_1' }), c => c.setActive({ organization: null })) },
  { name: 'setActive with an organization slug', scenario: three, ...sequence(c => c.setActive({ organization: 'acme' })) },
  { name: 'setActive before load', unloaded: true, ...sequence(c => c.setActive({ session: 'sess_1' })) },
  { name: 'setActive and 500', scenario: { ...three, respond: status500 }, ...sequence(c => c.setActive({ session: 'sess_2' })) },
  { name: 'setActive with a redirectUrl and 500', scenario: { ...three, respond: status500 }, ...sequence(c => c.setActive({ session: 'sess_2', redirectUrl: '/there' })) },
  { name: 'setActive offline', scenario: { ...three, respond: mutations('network-error') }, page: { onLine: false }, ...sequence(c => c.setActive({ session: 'sess_2' })) },
  { name: 'setActive after signOut()', scenario: three, ...sequence(c => c.signOut(), c => c.setActive({ session: 'sess_1' })) },

  { name: 'getToken() returns the cached token', run: async clerk => describeToken(await clerk.session!.getToken()) },
  { name: 'getToken(skipCache) sends a request, and emits', run: async clerk => describeToken(await clerk.session!.getToken({ skipCache: true })) },
  { name: 'getToken(template) sends one request', run: async clerk => [
    describeToken(await clerk.session!.getToken({ template: 'supabase' })),
    describeToken(await clerk.session!.getToken({ template: 'supabase' })),
  ] },
  { name: 'getToken(organizationId) sends one request', run: async clerk => [
    describeToken(await clerk.session!.getToken({ organizationId: 'org_1' })),
    describeToken(await clerk.session!.getToken({ organizationId: 'org_1' })),
  ] },
  { name: 'getToken() twice at once sends one request', run: async clerk => {
    clerk.session!.clearCache()
    return (await Promise.all([clerk.session!.getToken(), clerk.session!.getToken()])).map(describeToken)
  } },
  { name: 'getToken() after a failed remove() sends a request', scenario: () => ({ ...three, respond: once(/remove/, { status: 500 }) }), run: async (clerk, { settle }) => [
    await settle(session(clerk, 2).remove()),
    describeToken(await clerk.session!.getToken()),
  ] },
  { name: 'getToken() of a session that was signed out', run: async (clerk, { settle }) => {
    const { session } = clerk
    return [await settle(clerk.signOut()), await settle(session?.getToken())]
  } },
  { name: 'getToken(skipCache) after two loads at once', unloaded: true, run: async (clerk, { settle }) => {
    await Promise.all([clerk.load(), clerk.load()])
    return settle(clerk.session?.getToken({ skipCache: true }))
  } },
  { name: 'getToken() and 404', scenario: { respond: ({ path }) => path.includes('tokens') ? { status: 404 } : undefined }, ...sequence(c => c.session!.getToken({ skipCache: true })) },
  { name: 'getToken() of another session', scenario: three, run: async clerk => describeToken(await session(clerk, 2).getToken({ skipCache: true })) },
  { name: 'checkAuthorization()', run: ({ session }) => [
    session!.checkAuthorization({ role: 'org:admin' }),
    session!.checkAuthorization({ reverification: 'strict' }),
    session!.checkAuthorization({ reverification: 'lax' }),
  ] },
  { name: 'the claims of a session', run: ({ session }) => {
    const { sid, sub, fva, sts } = session!.lastActiveToken!.jwt!.claims
    return { sid, sub, fva, sts, age: session!.factorVerificationAge }
  } },
  { name: 'the data of sessions and users', scenario: { sessions: [
    { id: 'a' },
    { id: 'b', user: { id: 'user_x' } },
    { id: 'ç', user: { id: 'user_ÿ', firstName: 'Zoë' }, status: 'pending' },
    { id: 'd', user: { id: 'user_y', email: null, firstName: null, lastName: '', username: 'grace' } },
    { id: 'e', user: { id: 'user_z', email: 'alan@example.org', imageUrl: 'https://example.org/alan.png', publicMetadata: { plan_name: 'gold' } } },
  ] }, run: ({ client }) => client!.sessions.map(session => ({
    session: dataOf(session),
    publicUserData: dataOf(session.publicUserData),
    user: dataOf(session.user!),
    emails: session.user!.emailAddresses.map(email => [dataOf(email), String(email)]),
    metadata: session.user!.publicMetadata,
  })) },
  { name: 'the data of the client', scenario: three, run: ({ client }) => dataOf(client!) },
]

type Call = (clerk: MockClerk) => Promise<unknown>

function sequence(...calls: Call[]): Pick<Case, 'run'> {
  return {
    async run(clerk, { settle }) {
      const settled = []
      for (const call of calls) settled.push(await settle(call(clerk)))
      return settled
    },
  }
}

function session(clerk: MockClerk, number: number) {
  const found = clerk.client?.sessions.find(({ id }) => id === `sess_${number}`)
  if (!found) throw new Error(`The client lists no session sess_${number}.`)
  return found
}
