import type { MockClerk } from 'vue-clerk/testing'
import type { Case } from '../comparison/observe'

const two = { sessions: 2 }
const three = { sessions: 3 }

/**
 * Cases with several calls at the same time. `pairs()` creates one case for each pair of calls. clerkJsRules.md explains
 * the notation of `trace`, such as `U[1]`.
 */
export const concurrencyCases: Case[] = [
  { rule: 'Two calls at once redirect twice', name: 'two calls of signOut()', run: together(c => c.signOut(), c => c.signOut()), trace: 'U[1], U[1], DELETE /client/sessions, DELETE /client/sessions, push /, N[], push /, N[]' },
  { rule: 'Two calls at once redirect twice', name: 'three calls of signOut()', scenario: three, run: together(c => c.signOut(), c => c.signOut(), c => c.signOut()) },
  { rule: 'Two calls at once redirect twice', name: 'two calls with callbacks', run: together(c => c.signOut(() => {}), c => c.signOut(() => {})) },
  { rule: 'Two calls at once redirect twice', name: 'two calls with latency', scenario: { latency: 5 }, run: together(c => c.signOut(), c => c.signOut()) },
  { rule: 'Two calls at once for one session: the second fails', name: 'the current of three sessions', scenario: three, run: together(c => c.signOut({ sessionId: 'sess_1' }), c => c.signOut({ sessionId: 'sess_1' })), trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, POST /client/sessions/sess_1/remove, U[2,3], push /, N[2,3]' },
  ...pairs({
    'all sessions': c => c.signOut(),
    'the current session': c => c.signOut({ sessionId: 'sess_1' }),
    'another session': c => c.signOut({ sessionId: 'sess_2' }),
    'an unknown session': c => c.signOut({ sessionId: 'sess_9' }),
    'another session by remove()': c => session(c, 'sess_2').remove(),
    'the current session by remove()': c => session(c, 'sess_1').remove(),
    'the third session by end()': c => session(c, 'sess_3').end(),
    'setActive': c => c.setActive({ session: 'sess_3' }),
    'setActive(null)': c => c.setActive({ session: null }),
    'setActive with a redirect': c => c.setActive({ session: 'sess_2', redirectUrl: '/there' }),
    'touch()': c => session(c, 'sess_1').touch(),
    'getToken()': c => session(c, 'sess_1').getToken(),
    'getToken(skipCache)': c => session(c, 'sess_1').getToken({ skipCache: true }),
    'client.reload()': c => c.client!.reload(),
    'handleUnauthenticated()': c => c.handleUnauthenticated(),
    'a callback': c => c.signOut(() => {}),
  }),
  { name: 'the two other sessions of three', scenario: three, run: together(c => c.signOut({ sessionId: 'sess_2' }), c => c.signOut({ sessionId: 'sess_3' })) },
  { name: 'both of two sessions', scenario: two, run: together(c => c.signOut({ sessionId: 'sess_1' }), c => c.signOut({ sessionId: 'sess_2' })) },
  { name: 'a second call from a listener during the first call', scenario: three, run: async (clerk, { settle }) => {
    const nested: Promise<unknown>[] = []
    clerk.addListener(({ session }) => {
      if (session === undefined && nested.length === 0) nested.push(settle(clerk.signOut({ sessionId: 'sess_2' })))
    })
    return [await settle(clerk.signOut()), ...await Promise.all(nested)]
  } },
  { name: 'a second call while the first call is in flight', scenario: { sessions: 3, latency: 10 }, run: async (clerk, { settle }) => {
    const first = settle(clerk.signOut({ sessionId: 'sess_1' }))
    await new Promise<void>(resolve => clerk.onTrace(({ type }) => type === 'request' && resolve()))
    return [await settle(clerk.signOut({ sessionId: 'sess_2' })), await first]
  } },
]

type Call = (clerk: MockClerk) => Promise<unknown>

function together(...calls: Call[]): Case['run'] {
  return (clerk, { settle }) => Promise.all(calls.map(call => settle(call(clerk))))
}

function pairs(calls: Record<string, Call>): Case[] {
  return Object.entries(calls).flatMap(([name, call]) => Object.entries(calls).map(([otherName, other]) => (
    { name: `${name}, and ${otherName}`, scenario: three, run: together(call, other) }
  )))
}

function session(clerk: MockClerk, id: string) {
  const found = clerk.client?.sessions.find(session => session.id === id)
  if (!found) throw new Error(`The client lists no session ${id}.`)
  return found
}
