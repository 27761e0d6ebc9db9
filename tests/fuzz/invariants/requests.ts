import type { Invariants } from '../run'
import { intentsOf, directCallsOf, leavesNoCurrentSession } from '../history/attempts'
import { all, count, type Fact, type FactOf } from '../history/facts'
import { everyFact } from './quantifiers'

/** Returns the session ID (or `all`) of each sign-out so far, by vue-clerk or by another SDK. */
const targetsOf = (facts: readonly Fact[]) =>
  [...intentsOf(facts), ...directCallsOf(facts)].flatMap(({ target }) => target ?? [])

/**
 * Returns whether a sign-out of the session `target` may also end the session `session`.
 * See clerkJsRules.md: "One session left: any ID ends all". clerk-js doesn't count a session that another tab has added
 * since the last response to GET /client. So clerk-js may count only one session, and request the end of all sessions.
 */
function isLastOne(target: string, { session }: FactOf<'ended'>, before: readonly Fact[]) {
  const listed = before.findLastIndex(({ type }) => type === 'listed')
  const added = before.findLastIndex(fact => fact.type === 'added' && fact.session === session)
  return target !== all && added > listed
}

function isRequested(fact: FactOf<'ended'>, before: readonly Fact[]) {
  if (targetsOf(before).some(target => target === all || target === fact.session)) return true
  if (fact.target !== all) return false
  // If another SDK calls clerk.signOut() with any session ID, clerk-js may end all sessions.
  // See clerkJsRules.md: "One session left: any ID ends all"
  return directCallsOf(before).some(({ target }) => target !== undefined)
    || intentsOf(before).some(({ target }) => isLastOne(target, fact, before))
}

/** Counts other SDKs' pending calls of clerk.signOut() that may send a sign-out request for `target`. */
function directSenders(target: string, before: readonly Fact[]) {
  const settled = new Set(before.flatMap(fact => fact.type === 'direct call settled' ? [fact.call] : []))
  // A call with any session ID may send a request for all sessions.
  // See clerkJsRules.md: "One session left: any ID ends all"
  return directCallsOf(before).filter(call =>
    !settled.has(call.call) && call.target !== undefined && (target === all || call.target === target)).length
}

/**
 * Returns whether vue-clerk has only one request in flight for `target`. Requests by other SDKs don't count.
 *
 * Beside a request for all sessions, a request for an ended session doesn't count. If a session is the last one, clerk-js
 * requests the end of all sessions (see clerkJsRules.md: "One session left: any ID ends all"). The response for a session
 * that another SDK has ended may still be on its way.
 */
function isAlone({ target, server }: FactOf<'request' | 'response'>, inFlight: readonly string[], before: readonly Fact[]) {
  const number = (other: string) => inFlight.filter(each => each === other).length
  const excess = (other: string) => number(other) - directSenders(other, before)
  if (excess(target) <= 0) return true
  if (excess(target) > 1) return false
  return target === all
    ? [...new Set(inFlight)].every(other => other === all || !server.includes(other) || excess(other) <= 0)
    : excess(all) <= 0
}

export const requests: Invariants = {
  'A session ends only by a sign-out of that session or of all sessions. Refused options and unknown IDs end no session.': run =>
    everyFact(run, (fact, before) => fact.type !== 'ended' || isRequested(fact, before)),

  'A sign-out request is sent only for the sessions of a sign-out that has begun.': run => everyFact(run, (fact, before) =>
    fact.type !== 'request' || (fact.target === all
      ? targetsOf(before).length > 0
      : targetsOf(before).includes(fact.target))),

  'vue-clerk has at most one sign-out request per session in flight. While it ends all sessions, it ends no other session that is still signed in.': run => {
    const inFlight: string[] = []
    return everyFact(run, (fact, before) => {
      if (fact.type === 'response') inFlight.splice(inFlight.indexOf(fact.target), 1)
      if (fact.type !== 'request') return true
      inFlight.push(fact.target)
      return isAlone(fact, inFlight, before)
    })
  },

  'A sign-out redirects only if it ends the current session or the last session.': run =>
    everyFact(run, (fact, before) => {
      if (fact.type !== 'navigate') return true
      const ours = intentsOf(before).filter(({ target, tab }) =>
        leavesNoCurrentSession(target, tab) || fact.server.every(id => id === target))
      const direct = directCallsOf(before).filter(({ mayRedirect }) => mayRedirect)
      return count(before, 'navigate') < ours.length + direct.length
    }),

  'A request without a response ends no session.': run =>
    !run.endState.isStuck || run.facts.every(({ type }) => type !== 'ended'),
}
