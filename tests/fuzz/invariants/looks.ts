import { count, type FactOf } from '../history/facts'
import { everyFact } from './quantifiers'
import type { Invariants } from '.'
import type { Run } from '../run'

/** The results of one button, in order. */
const resultsOf = ({ facts }: Run, button: number) =>
  facts.filter(fact => 'button' in fact && fact.button === button && !fact.type.startsWith('looks'))

export const looks: Invariants = {
  'A button that was not clicked looks neither busy nor failed.': run => everyFact(run, (fact, before) =>
    fact.type !== 'looks' || before.some(earlier => earlier.type === 'click' && earlier.button === fact.button)),

  'A button looks failed only after a failure that was reported.': run => everyFact(run, (fact, before) =>
    fact.type !== 'looks' || fact.look !== 'failed' || count(before, 'error', 'errorHandler') > 0),

  'At rest no button looks busy.': run => run.rest.isStuck || run.rest.busy.length === 0,

  'At rest a button whose newest sign-out failed looks failed, and one that signed out does not.': run =>
    run.rest.shown.every(({ button, showsFailure }) => {
      const newest = resultsOf(run, button).findLast(({ type }) => ['click', 'signOut', 'error', 'errorHandler'].includes(type))
      if (!showsFailure || !newest || (newest as FactOf<'click'>).type === 'click') return true
      return run.rest.failed.includes(button) === (newest.type !== 'signOut')
    }),
}
