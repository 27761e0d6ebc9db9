import type { SignOutOptions } from '@clerk/shared/types'
import type { Case } from '../observe'

/** Rows 1 to 8 and 25 to 32 of README.md: whom a call signs out. */
export const signOutCases: Case[] = [
  { name: 'row 1: no sessions, signOut()', scenario: { sessions: 0 }, ...signOut(), trace: '' },
  { name: 'row 1: no sessions, an unknown id', scenario: { sessions: 0 }, ...signOut({ sessionId: 'sess_1' }), trace: '' },
  { name: 'row 1: no sessions, a callback', scenario: { sessions: 0 }, ...call(() => {}), trace: '' },

  { name: 'row 2: one session', ...signOut(), trace: 'U[1], DELETE /client/sessions, push /, N[]' },
  { name: 'row 2: two sessions', scenario: { sessions: 2 }, ...signOut(), trace: 'U[1,2], DELETE /client/sessions, push /, N[]' },
  { name: 'row 2: three sessions', scenario: { sessions: 3 }, ...signOut(), trace: 'U[1,2,3], DELETE /client/sessions, push /, N[]' },

  { name: 'row 3: one session, its id', ...signOut({ sessionId: 'sess_1' }), trace: 'U[1], DELETE /client/sessions, push /, N[]' },
  { name: 'row 3: one session, an unknown id', ...signOut({ sessionId: 'sess_9' }), trace: 'U[1], DELETE /client/sessions, push /, N[]' },

  { name: 'row 4: the current of three', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_1' }), trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], push /, N[2,3]' },
  { name: 'row 4: the current of two', scenario: { sessions: 2 }, ...signOut({ sessionId: 'sess_1' }), trace: 'U[1,2], POST /client/sessions/sess_1/remove, U[2], push /, N[2]' },
  { name: 'row 4: the current, which is the last', scenario: { sessions: 3, activeSessionId: 'sess_3' }, ...signOut({ sessionId: 'sess_3' }), trace: 'U[1,2,3], POST /client/sessions/sess_3/remove, U[1,2], push /, N[1,2]' },

  { name: 'row 5: another of three', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_2' }), trace: 'POST /client/sessions/sess_2/remove, sess_1[1,3]' },
  { name: 'row 5: another, with a redirectUrl', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_2', redirectUrl: '/bye' }), trace: 'POST /client/sessions/sess_2/remove, sess_1[1,3]' },
  { name: 'another, while nobody is current', scenario: { sessions: 2, activeSessionId: null }, ...signOut({ sessionId: 'sess_2' }) },
  { name: 'everybody, while nobody is current', scenario: { sessions: 2, activeSessionId: null }, ...signOut() },

  { name: 'row 6: an unknown id of three', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_9' }), trace: '' },

  ...[undefined, null, '', 0].map(sessionId => ({
    name: `a sessionId that is ${JSON.stringify(sessionId)} signs out everything`,
    scenario: { sessions: 3 },
    ...signOut({ sessionId } as SignOutOptions),
    trace: 'U[1,2,3], DELETE /client/sessions, push /, N[]',
  })),

  ...[['a MouseEvent', () => new MouseEvent('click')], ['null', () => null], ['a string', () => 'sess_2']].map(([name, argument]) => ({
    name: `row 25: ${String(name)} signs out everything`,
    scenario: { sessions: 3 },
    act: (clerk, { settle }) => settle(clerk.signOut((argument as () => never)())),
    trace: 'U[1,2,3], DELETE /client/sessions, push /, N[]',
  }) satisfies Case),
  { name: 'row 25: {} hides the second argument', scenario: { sessions: 3 }, ...call({}, { sessionId: 'sess_2' }), trace: 'U[1,2,3], DELETE /client/sessions, push /, N[]' },
  { name: 'row 26: undefined does not', scenario: { sessions: 3 }, ...call(undefined, { sessionId: 'sess_2' }), trace: 'POST /client/sessions/sess_2/remove, sess_1[1,3]' },

  { name: 'row 27: before load', unloaded: true, act: async (clerk, { settle }) => [await settle(clerk.signOut()), await settle(clerk.load())], trace: 'GET /environment, GET /client, sess_1[1]' },
  { name: 'row 27: during load', unloaded: true, act: async (clerk, { settle }) => {
    const loading = clerk.load()
    return [await settle(clerk.signOut()), await settle(loading)]
  }, trace: 'GET /environment, GET /client, sess_1[1]' },
  { name: 'row 28: destructured', act: ({ signOut }, { settle }) => settle(signOut()), trace: 'U[1], DELETE /client/sessions, push /, N[]' },

  { name: 'row 29: the current of three, then another', scenario: { sessions: 3 }, act: async (clerk, { settle }) => [
    await settle(clerk.signOut({ sessionId: 'sess_1' })),
    await settle(clerk.signOut({ sessionId: 'sess_2' })),
  ], trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], push /, N[2,3], POST /client/sessions/sess_2/remove, N[3]' },
  { name: 'row 29: the current of two, then the other', scenario: { sessions: 2 }, act: async (clerk, { settle }) => [
    await settle(clerk.signOut({ sessionId: 'sess_1' })),
    await settle(clerk.signOut({ sessionId: 'sess_2' })),
  ], trace: 'U[1,2], POST /client/sessions/sess_1/remove, U[2], push /, N[2], U[2], DELETE /client/sessions, push /, N[]' },
  { name: 'row 30: the current of three, then setActive', scenario: { sessions: 3 }, act: async (clerk, { settle }) => [
    await settle(clerk.signOut({ sessionId: 'sess_1' })),
    await settle(clerk.setActive({ session: 'sess_2' })),
  ], trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], push /, N[2,3], POST /client/sessions/sess_2/touch, N[2,3], sess_2[2,3]' },
  { name: 'twice, one after the other', act: async (clerk, { settle }) => [await settle(clerk.signOut()), await settle(clerk.signOut())], trace: 'U[1], DELETE /client/sessions, push /, N[]' },

  ...(['expired', 'ended', 'removed', 'replaced', 'abandoned', 'revoked'] as const).flatMap(status => [
    { name: `row 31: only ${status} sessions, signOut()`, scenario: { sessions: [{ id: 'sess_1', status }] }, ...signOut(), trace: 'U[1], DELETE /client/sessions, push /, N[]' },
    { name: `only ${status} sessions, its id`, scenario: { sessions: [{ id: 'sess_1', status }] }, ...signOut({ sessionId: 'sess_1' }) },
    { name: `one active and one ${status}, the active`, scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status }] }, ...signOut({ sessionId: 'sess_1' }) },
    { name: `two active and one ${status}, the ${status}`, scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status }, { id: 'sess_3' }] }, ...signOut({ sessionId: 'sess_2' }) },
  ]),
  { name: 'a pending current session', scenario: { sessions: [{ id: 'sess_1', status: 'pending' }, { id: 'sess_2' }] }, ...signOut({ sessionId: 'sess_1' }) },
  { name: 'a pending other session', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'pending' }] }, ...signOut({ sessionId: 'sess_2' }) },

  { name: 'row 32: persistClient false', options: { experimental: { persistClient: false } }, ...signOut(), trace: 'U[1], DELETE /client, push /, N[]' },
  { name: 'row 32: persistClient false, the current of two', scenario: { sessions: 2 }, options: { experimental: { persistClient: false } }, ...signOut({ sessionId: 'sess_1' }) },
]

function signOut(options?: SignOutOptions): Pick<Case, 'act'> {
  return { act: (clerk, { settle }) => settle(clerk.signOut(options)) }
}

function call(...args: unknown[]): Pick<Case, 'act'> {
  return { act: (clerk, { settle }) => settle(clerk.signOut(...args as [])) }
}
