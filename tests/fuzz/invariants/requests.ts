import type { Invariants } from '../run'
import { intentsOf, directCallsOf, leavesTab } from '../history/attempts'
import { all, count, type Fact, type FactOf } from '../history/facts'
import { everyFact } from './quantifiers'

/** Returns the targets of the sign-outs so far, ours and direct ones. */
const targetsOf = (facts: readonly Fact[]) =>
  [...intentsOf(facts), ...directCallsOf(facts)].flatMap(({ target }) => target ?? [])

/** clerk-js: "One session left: any ID ends all", which is correct only if the last list had no other session. */
function isLastOne(target: string, { session }: FactOf<'ended'>, before: readonly Fact[]) {
  const listed = before.findLastIndex(({ type }) => type === 'listed')
  const added = before.findLastIndex(fact => fact.type === 'added' && fact.session === session)
  return target !== all && added > listed
}

function isRequested(fact: FactOf<'ended'>, before: readonly Fact[]) {
  if (targetsOf(before).some(target => target === all || target === fact.session)) return true
  if (fact.target !== all) return false
  // A direct call may end any session, because clerk-js checks nothing.
  return directCallsOf(before).some(({ target }) => target !== undefined)
    || intentsOf(before).some(({ target }) => isLastOne(target, fact, before))
}

/** Counts the direct calls in flight that may send a request for a target. */
function directSenders(target: string, before: readonly Fact[]) {
  const settled = new Set(before.flatMap(fact => fact.type === 'direct call settled' ? [fact.call] : []))
  // clerk-js: "One session left: any ID ends all"
  return directCallsOf(before).filter(call =>
    !settled.has(call.call) && call.target !== undefined && (target === all || call.target === target)).length
}

/** Returns whether a request may be a direct one, or is this package's only request for its target. */
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
  'A session ends only by a sign-out of it or of all. Refused options and unknown IDs end none.': run =>
    everyFact(run, (fact, before) => fact.type !== 'ended' || isRequested(fact, before)),

  'A request has the target of a sign-out.': run => everyFact(run, (fact, before) =>
    fact.type !== 'request' || (fact.target === all
      ? targetsOf(before).length > 0
      : targetsOf(before).includes(fact.target))),

  'One request per target is in flight for all clicks, apps and copies. A request for all sessions is the only one.': run => {
    const inFlight: string[] = []
    return everyFact(run, (fact, before) => {
      if (fact.type === 'response') inFlight.splice(inFlight.indexOf(fact.target), 1)
      if (fact.type !== 'request') return true
      inFlight.push(fact.target)
      return isAlone(fact.target, inFlight, before)
    })
  },

  'No redirect follows a refused or unknown ID, or the end of another account.': run =>
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
