import type { SignOutOptions } from '@clerk/shared/types'
import type { Case, Tools } from '../comparison/observe'

/** Cases with a callback. clerkJsRules.md explains the notation of `trace`, such as `U[1]`. */
export const callbackCases: Case[] = [
  { rule: 'A callback replaces the redirect', name: 'a synchronous callback', ...withCallback(() => {}), trace: 'U[1], DELETE /client/sessions, cb, N[]' },
  { rule: 'A callback replaces the redirect', name: 'a callback and a redirectUrl, which is ignored', ...withCallback(() => {}, { redirectUrl: '/bye' }), trace: 'U[1], DELETE /client/sessions, cb, N[]' },
  { rule: 'A callback replaces the redirect', name: 'an asynchronous callback, which is awaited', ...withCallback(async ({ note, turn }) => {
    await turn()
    note('callback done')
  }), trace: 'U[1], DELETE /client/sessions, cb, N[]' },
  { rule: 'A callback replaces the redirect', name: 'a callback that reads the session and the sessions', run: (clerk, { settle, note }) => settle(clerk.signOut(() => {
    note(`session ${clerk.session}, sessions ${clerk.client?.sessions.length}`)
  })) },
  { rule: 'A callback replaces the redirect', name: 'three sessions', scenario: { sessions: 3 }, ...withCallback(() => {}), trace: 'U[1,2,3], DELETE /client/sessions, cb, N[]' },

  { rule: 'Another session ends without the callback', name: 'three sessions', scenario: { sessions: 3 }, ...withCallback(() => {}, { sessionId: 'sess_2' }), trace: 'POST /client/sessions/sess_2/remove, sess_1[1,3]' },
  { rule: 'Another session ends without the callback', name: 'an unknown ID', scenario: { sessions: 3 }, ...withCallback(() => {}, { sessionId: 'sess_9' }), trace: '' },
  { rule: 'The current session ends with the callback', name: 'three sessions', scenario: { sessions: 3 }, ...withCallback(() => {}, { sessionId: 'sess_1' }), trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], cb, N[2,3]' },

  { rule: 'A failed callback or redirect leaves no session', name: 'the callback throws', ...withCallback(() => {
    throw new Error('thrown by the callback')
  }), trace: 'U[1], DELETE /client/sessions, cb' },
  { rule: 'A failed callback or redirect leaves no session', name: 'the callback throws, the current of three sessions', scenario: { sessions: 3 }, ...withCallback(() => {
    throw new Error('thrown by the callback')
  }, { sessionId: 'sess_1' }) },
  { rule: 'A failed callback or redirect leaves no session', name: 'the callback rejects', ...withCallback(() => Promise.reject(new Error('rejected by the callback'))), trace: 'U[1], DELETE /client/sessions, cb' },
  { rule: 'A failed callback or redirect leaves no session', name: 'the callback rejects with a string', ...withCallback(() => Promise.reject('just a string')) },
  { rule: 'A failed callback or redirect leaves no session', name: 'the callback throws, then signOut() again', run: async (clerk, { settle }) => [
    await settle(clerk.signOut(() => {
      throw new Error('thrown by the callback')
    })),
    await settle(clerk.signOut()),
  ] },
  { name: 'microtasks after the callback', scenario: { sessions: 2 }, run: (clerk, { note, settle }) => settle(clerk.signOut(() => {
    const tick = (count: number) => {
      note(`microtask ${count}`)
      if (count < 10) queueMicrotask(() => tick(count + 1))
    }
    tick(0)
  })) },
  { name: 'the callback never settles', run: async (clerk, { note, idle }) => {
    void clerk.signOut(() => new Promise(() => {})).then(() => note('settled'))
    await idle()
  }, trace: 'U[1], DELETE /client/sessions, cb' },

  { rule: 'signOut as its own callback loses the redirect', name: 'one session', run: (clerk, { settle }) => settle(clerk.signOut(clerk.signOut as never)), trace: 'U[1], DELETE /client/sessions, cb, N[]' },
  { rule: 'signOut as its own callback ends all sessions', name: 'the current of three sessions', scenario: { sessions: 3 }, run: (clerk, { settle }) => settle(clerk.signOut(clerk.signOut as never, { sessionId: 'sess_1' })), trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], cb, U[2,3], DELETE /client/sessions, push /, N[], N[]' },
  { rule: 'signOut as its own callback ends all sessions', name: 'the current of two sessions', scenario: { sessions: 2 }, run: (clerk, { settle }) => settle(clerk.signOut(clerk.signOut as never, { sessionId: 'sess_1' })) },
  { name: 'the callback ends another session', scenario: { sessions: 3 }, run: (clerk, { settle }) => settle(clerk.signOut(() => clerk.signOut({ sessionId: 'sess_2' }), { sessionId: 'sess_1' })) },
  { name: 'the callback activates another session', scenario: { sessions: 3 }, run: (clerk, { settle }) => settle(clerk.signOut(() => clerk.setActive({ session: 'sess_2' }), { sessionId: 'sess_1' })) },
  { name: 'the callback navigates', run: (clerk, { settle }) => settle(clerk.signOut(() => clerk.navigate('/bye') as Promise<void>)) },
  { name: 'only an expired session', scenario: { sessions: [{ id: 'sess_1', status: 'expired' }] }, ...withCallback(() => {}) },
]

type CallbackTools = Tools & { turn: () => Promise<void> }

function withCallback(callback: (tools: CallbackTools) => unknown, options?: SignOutOptions): Pick<Case, 'run'> {
  const turn = () => new Promise<void>(resolve => setTimeout(resolve))
  return {
    run: (clerk, tools) => tools.settle(clerk.signOut(() => callback({ ...tools, turn }) as Promise<void>, options)),
  }
}
