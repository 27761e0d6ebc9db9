import type { SignOutOptions } from '@clerk/shared/types'
import type { Case } from '../comparison/observe'

/** Cases about the sessions that `signOut()` ends. clerkJsRules.md explains the notation of `trace`, such as `U[1]`. */
export const signOutCases: Case[] = [
  { rule: 'Without sessions, nothing happens', name: 'signOut()', scenario: { sessions: 0 }, ...signOut(), trace: '' },
  { rule: 'Without sessions, nothing happens', name: 'an unknown ID', scenario: { sessions: 0 }, ...signOut({ sessionId: 'sess_1' }), trace: '' },
  { rule: 'Without sessions, nothing happens', name: 'a callback', scenario: { sessions: 0 }, ...call(() => {}), trace: '' },

  { rule: 'Without a session ID, all sessions end', name: 'one session', ...signOut(), trace: 'U[1], DELETE /client/sessions, push /, N[]' },
  { rule: 'Without a session ID, all sessions end', name: 'two sessions', scenario: { sessions: 2 }, ...signOut(), trace: 'U[1,2], DELETE /client/sessions, push /, N[]' },
  { rule: 'Without a session ID, all sessions end', name: 'three sessions', scenario: { sessions: 3 }, ...signOut(), trace: 'U[1,2,3], DELETE /client/sessions, push /, N[]' },

  { rule: 'One session left: any ID ends all', name: 'the ID of the session', ...signOut({ sessionId: 'sess_1' }), trace: 'U[1], DELETE /client/sessions, push /, N[]' },
  { rule: 'One session left: any ID ends all', name: 'an unknown ID', ...signOut({ sessionId: 'sess_9' }), trace: 'U[1], DELETE /client/sessions, push /, N[]' },

  { rule: 'After the current session ends, no session is current', name: 'the current of three sessions', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_1' }), trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], push /, N[2,3]' },
  { rule: 'After the current session ends, no session is current', name: 'the current of two sessions', scenario: { sessions: 2 }, ...signOut({ sessionId: 'sess_1' }), trace: 'U[1,2], POST /client/sessions/sess_1/remove, U[2], push /, N[2]' },
  { rule: 'After the current session ends, no session is current', name: 'the current session, which is the last one', scenario: { sessions: 3, activeSessionId: 'sess_3' }, ...signOut({ sessionId: 'sess_3' }), trace: 'U[1,2,3], POST /client/sessions/sess_3/remove, U[1,2], push /, N[1,2]' },

  { rule: 'Another session ends without a redirect', name: 'another of three sessions', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_2' }), trace: 'POST /client/sessions/sess_2/remove, sess_1[1,3]' },
  { rule: 'Another session ends without a redirect', name: 'another session, with a redirectUrl', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_2', redirectUrl: '/bye' }), trace: 'POST /client/sessions/sess_2/remove, sess_1[1,3]' },
  { name: 'another session, without a current session', scenario: { sessions: 2, activeSessionId: null }, ...signOut({ sessionId: 'sess_2' }) },
  { name: 'all sessions, without a current session', scenario: { sessions: 2, activeSessionId: null }, ...signOut() },

  { rule: 'Several sessions left: an unknown ID ends none', name: 'three sessions', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_9' }), trace: '' },

  ...[undefined, null, '', 0].map(sessionId => ({
    name: `a sessionId of ${JSON.stringify(sessionId)} ends all sessions`,
    scenario: { sessions: 3 },
    ...signOut({ sessionId } as SignOutOptions),
    trace: 'U[1,2,3], DELETE /client/sessions, push /, N[]',
  })),

  ...[['a MouseEvent', () => new MouseEvent('click')], ['null', () => null], ['a string', () => 'sess_2']].map(([name, argument]) => ({
    rule: 'A wrong first argument ends all sessions',
    name: String(name),
    scenario: { sessions: 3 },
    run: (clerk, { settle }) => settle(clerk.signOut((argument as () => never)())),
    trace: 'U[1,2,3], DELETE /client/sessions, push /, N[]',
  }) satisfies Case),
  { rule: 'A wrong first argument ends all sessions', name: '{} before the options', scenario: { sessions: 3 }, ...call({}, { sessionId: 'sess_2' }), trace: 'U[1,2,3], DELETE /client/sessions, push /, N[]' },
  { rule: 'An undefined first argument is skipped', name: 'undefined before the options', scenario: { sessions: 3 }, ...call(undefined, { sessionId: 'sess_2' }), trace: 'POST /client/sessions/sess_2/remove, sess_1[1,3]' },

  { rule: 'Before the load, nothing happens', name: 'before load()', unloaded: true, run: async (clerk, { settle }) => [await settle(clerk.signOut()), await settle(clerk.load())], trace: 'GET /environment, GET /client, sess_1[1]' },
  { rule: 'Before the load, nothing happens', name: 'during load()', unloaded: true, run: async (clerk, { settle }) => {
    const loading = clerk.load()
    return [await settle(clerk.signOut()), await settle(loading)]
  }, trace: 'GET /environment, GET /client, sess_1[1]' },
  { rule: 'signOut() can be destructured', name: 'without its Clerk', run: ({ signOut }, { settle }) => settle(signOut()), trace: 'U[1], DELETE /client/sessions, push /, N[]' },

  { rule: 'Without a current session, other sessions still end', name: 'the current of three sessions, then another one', scenario: { sessions: 3 }, run: async (clerk, { settle }) => [
    await settle(clerk.signOut({ sessionId: 'sess_1' })),
    await settle(clerk.signOut({ sessionId: 'sess_2' })),
  ], trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], push /, N[2,3], POST /client/sessions/sess_2/remove, N[3]' },
  { rule: 'Without a current session, other sessions still end', name: 'the current of two sessions, then the other one', scenario: { sessions: 2 }, run: async (clerk, { settle }) => [
    await settle(clerk.signOut({ sessionId: 'sess_1' })),
    await settle(clerk.signOut({ sessionId: 'sess_2' })),
  ], trace: 'U[1,2], POST /client/sessions/sess_1/remove, U[2], push /, N[2], U[2], DELETE /client/sessions, push /, N[]' },
  { rule: 'setActive() still works after a sign-out', name: 'the current of three sessions, then setActive()', scenario: { sessions: 3 }, run: async (clerk, { settle }) => [
    await settle(clerk.signOut({ sessionId: 'sess_1' })),
    await settle(clerk.setActive({ session: 'sess_2' })),
  ], trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], push /, N[2,3], POST /client/sessions/sess_2/touch, N[2,3], sess_2[2,3]' },
  { name: 'two calls, one after the other', run: async (clerk, { settle }) => [await settle(clerk.signOut()), await settle(clerk.signOut())], trace: 'U[1], DELETE /client/sessions, push /, N[]' },

  ...(['expired', 'ended', 'removed', 'replaced', 'abandoned', 'revoked'] as const).flatMap(status => [
    { rule: 'Expired sessions end too', name: status, scenario: { sessions: [{ id: 'sess_1', status }] }, ...signOut(), trace: 'U[1], DELETE /client/sessions, push /, N[]' },
    { name: `the ID of the only session, which is ${status}`, scenario: { sessions: [{ id: 'sess_1', status }] }, ...signOut({ sessionId: 'sess_1' }) },
    { rule: 'One session left: any ID ends all', name: `one active session and one that is ${status}, the active one`, scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status }] }, ...signOut({ sessionId: 'sess_1' }) },
    { name: `two active sessions and one that is ${status}, the one that is ${status}`, scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status }, { id: 'sess_3' }] }, ...signOut({ sessionId: 'sess_2' }) },
  ]),
  { name: 'a pending current session', scenario: { sessions: [{ id: 'sess_1', status: 'pending' }, { id: 'sess_2' }] }, ...signOut({ sessionId: 'sess_1' }) },
  { name: 'a pending other session', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'pending' }] }, ...signOut({ sessionId: 'sess_2' }) },

  { rule: 'Without persistClient, the client is deleted', name: 'one session', options: { experimental: { persistClient: false } }, ...signOut(), trace: 'U[1], DELETE /client, push /, N[]' },
  { rule: 'Without persistClient, the client is deleted', name: 'the current of two sessions', scenario: { sessions: 2 }, options: { experimental: { persistClient: false } }, ...signOut({ sessionId: 'sess_1' }) },
]

function signOut(options?: SignOutOptions): Pick<Case, 'run'> {
  return { run: (clerk, { settle }) => settle(clerk.signOut(options)) }
}

function call(...args: unknown[]): Pick<Case, 'run'> {
  return { run: (clerk, { settle }) => settle(clerk.signOut(...args as [])) }
}
