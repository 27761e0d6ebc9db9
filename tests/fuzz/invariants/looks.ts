import { count, type Fact, type FactOf } from '../history/facts'
import { everyAttempt, everyFact } from './quantifiers'
import type { Invariants, Run } from '../run'

const results: Fact['type'][] = ['signOut', 'error', 'errorHandler']

/** Returns the recorded events of one button, except the changes between busy, failed and idle. */
const factsOf = ({ facts }: Run, button: number) =>
  facts.filter(fact => 'button' in fact && fact.button === button && fact.type !== 'looks')

export const looks: Invariants = {
  'A button that was not clicked looks neither busy nor failed.': run => everyFact(run, (fact, before) =>
    fact.type !== 'looks' || fact.look === 'idle' || before.some(earlier => earlier.type === 'click' && earlier.button === fact.button)),

  'A button looks failed only after a reported failure.': run => everyFact(run, (fact, before) =>
    fact.type !== 'looks' || fact.look !== 'failed' || count(before, 'error', 'errorHandler') > 0),

  'A button looks busy until its sign-out succeeds or fails.': run => everyAttempt(run, ({ listens, button, later }) => {
    const result = later.findIndex(fact => 'button' in fact && fact.button === button && results.includes(fact.type))
    const pending = result < 0 ? later : later.slice(0, result)
    return !listens || pending.every(fact => fact.type !== 'looks' || fact.button !== button || fact.look === 'busy')
  }),

  'At the end, no button looks busy.': run => run.endState.isStuck || run.endState.busy.length === 0,

  'At the end, a button looks failed if its latest sign-out failed, but not if its latest sign-out succeeded.': run =>
    run.endState.shown.every(({ button, showsFailure }) => {
      const latest = factsOf(run, button).findLast(({ type }) => type === 'click' || results.includes(type))
      if (!showsFailure || !latest || (latest as FactOf<'click'>).type === 'click') return true
      return run.endState.failed.includes(button) === (latest.type !== 'signOut')
    }),
}
