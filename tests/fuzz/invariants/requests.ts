import { asksOf, directCallsOf, leavesTab } from '../history/attempts'
import { all, count, type Fact, type FactOf } from '../history/facts'
import { everyFact } from './quantifiers'
import type { Invariants } from '.'

/** The targets of sign-outs until now, ours and direct ones. */
const targetsOf = (facts: readonly Fact[]) =>
  [...asksOf(facts), ...directCallsOf(facts)].flatMap(({ target }) => target ?? [])

/** clerk-js: "One session left: any ID ends all". It is right only if the last list had no other session. */
function isLastOne(target: string, { session }: FactOf<'ended'>, before: readonly Fact[]) {
  const listed = before.findLastIndex(({ type }) => type === 'listed')
  const added = before.findLastIndex(fact => fact.type === 'added' && fact.session === session)
  return target !== all && added > listed
}

function isAskedFor(fact: FactOf<'ended'>, before: readonly Fact[]) {
  if (targetsOf(before).some(target => target === all || target === fact.session)) return true
  if (fact.target !== all) return false
  // A direct call checks nothing: what clerk-js ends, its caller asked for.
  return directCallsOf(before).some(({ target }) => target !== undefined)
    || asksOf(before).some(({ target }) => isLastOne(target, fact, before))
}

/** How many direct calls are in flight that may send a request for a target. */
function directSenders(target: string, before: readonly Fact[]) {
  const settled = new Set(before.flatMap(fact => fact.type === 'direct call settled' ? [fact.call] : []))
  // clerk-js: "One session left: any ID ends all"
  return directCallsOf(before).filter(call =>
    !settled.has(call.call) && call.target !== undefined && (target === all || call.target === target)).length
}

/** Whether a request may be a direct one, or is the only one of this package that concerns its target. */
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
  'A session ends only if a sign-out asked for it, or for all. Refused options and unknown IDs end none.': run =>
    everyFact(run, (fact, before) => fact.type !== 'ended' || isAskedFor(fact, before)),

  'A request names only what a sign-out asked for.': run => everyFact(run, (fact, before) =>
    fact.type !== 'request' || (fact.target === all
      ? targetsOf(before).length > 0
      : targetsOf(before).includes(fact.target))),

  'One sign-out per target is in flight, however many clicks, apps and copies, and none beside one of all.': run => {
    const inFlight: string[] = []
    return everyFact(run, (fact, before) => {
      if (fact.type === 'answer') inFlight.splice(inFlight.indexOf(fact.target), 1)
      if (fact.type !== 'request') return true
      inFlight.push(fact.target)
      return isAlone(fact.target, inFlight, before)
    })
  },

  'No redirect follows a refused or unknown ID, or the end of another account.': run =>
    everyFact(run, (fact, before) => {
      if (fact.type !== 'navigate') return true
      const ours = asksOf(before).filter(({ target, tab }) =>
        leavesTab(target, tab) || fact.server.every(id => id === target))
      const direct = directCallsOf(before).filter(({ mayRedirect }) => mayRedirect)
      return count(before, 'navigate') < ours.length + direct.length
    }),

  'A request that is never answered ends nothing.': run =>
    !run.rest.isStuck || run.facts.every(({ type }) => type !== 'ended'),
}
