import type { Invariants } from '../run'
import { intentsOf, directCallsOf, leavesTab } from '../history/attempts'
import { all, count, type Fact, type FactOf } from '../history/facts'
import { everyFact } from './quantifiers'

/** Returns the targets of all sign-outs so far, by this package and by direct calls. */
const targetsOf = (facts: readonly Fact[]) =>
  [...intentsOf(facts), ...directCallsOf(facts)].flatMap(({ target }) => target ?? [])

/**
 * Returns whether a request for all sessions may end this session, although the sign-out names another session.
 * clerk-js: "One session left: any ID ends all". clerk-js counts the sessions of its last list, and another tab may
 * have added one since.
 */
function isLastOne(target: string, { session }: FactOf<'ended'>, before: readonly Fact[]) {
  const listed = before.findLastIndex(({ type }) => type === 'listed')
  const added = before.findLastIndex(fact => fact.type === 'added' && fact.session === session)
  return target !== all && added > listed
}

function isRequested(fact: FactOf<'ended'>, before: readonly Fact[]) {
  if (targetsOf(before).some(target => target === all || target === fact.session)) return true
  if (fact.target !== all) return false
  // A direct call with any ID may end all sessions, because clerk-js doesn't check the ID.
  return directCallsOf(before).some(({ target }) => target !== undefined)
    || intentsOf(before).some(({ target }) => isLastOne(target, fact, before))
}

/** Counts the direct calls in flight that may send a request for a target. */
function directSenders(target: string, before: readonly Fact[]) {
  const settled = new Set(before.flatMap(fact => fact.type === 'direct call settled' ? [fact.call] : []))
  // A call with any ID may send a request for all sessions. clerk-js: "One session left: any ID ends all".
  return directCallsOf(before).filter(call =>
    !settled.has(call.call) && call.target !== undefined && (target === all || call.target === target)).length
}

/** Returns whether a direct call may have sent a request, or no other request in flight ends the same sessions. */
function isAlone(target: string, inFlight: readonly string[], before: readonly Fact[]) {
  const number = (other: string) => inFlight.filter(each => each === other).length
  const excess = (other: string) => number(other) - directSenders(other, before)
  if (excess(target) <= 0) return true
  if (excess(target) > 1) return false
  return target === all
    ? [...new Set(inFlight)].every(other => other === all || excess(other) <= 0)
    : excess(all) <= 0
}

export const requests: Invariants = {
  'A session ends only by a sign-out of that session or of all sessions. Refused options and unknown IDs end no session.': run =>
    everyFact(run, (fact, before) => fact.type !== 'ended' || isRequested(fact, before)),

  'A request has the same target as a sign-out.': run => everyFact(run, (fact, before) =>
    fact.type !== 'request' || (fact.target === all
      ? targetsOf(before).length > 0
      : targetsOf(before).includes(fact.target))),

  'All clicks, apps and copies have at most one request per target in flight. During a request for all sessions, they send no other.': run => {
    const inFlight: string[] = []
    return everyFact(run, (fact, before) => {
      if (fact.type === 'response') inFlight.splice(inFlight.indexOf(fact.target), 1)
      if (fact.type !== 'request') return true
      inFlight.push(fact.target)
      return isAlone(fact.target, inFlight, before)
    })
  },

  'No redirect follows a refused or unknown ID, or the sign-out of an account that is not current.': run =>
    everyFact(run, (fact, before) => {
      if (fact.type !== 'navigate') return true
      const ours = intentsOf(before).filter(({ target, tab }) =>
        leavesTab(target, tab) || fact.server.every(id => id === target))
      const direct = directCallsOf(before).filter(({ mayRedirect }) => mayRedirect)
      return count(before, 'navigate') < ours.length + direct.length
    }),

  'A request that stays pending ends no session.': run =>
    !run.endState.isStuck || run.facts.every(({ type }) => type !== 'ended'),
}
