import { isClerkAPIResponseError } from 'vue-clerk'
import { serverAgrees, type Attempt } from '../history/attempts'
import { count, type Fact } from '../history/facts'
import { isErrorOfApp } from '../world/uncaught'
import { everyAttempt, everyFact } from './quantifiers'
import type { Invariants } from '.'

const errorsOf = ({ facts }: Attempt) =>
  facts.flatMap(fact => fact.type === 'error' || fact.type === 'errorHandler' ? [fact.error] : [])

/** By its name: the error class of a copy is another one. */
const codeOf = (error: unknown) =>
  error instanceof Error && error.name === 'SignOutError' ? (error as Error & { code: string }).code : undefined

const refusals: (string | undefined)[] = ['invalid_options', 'missing_session']

const isKnownError = (error: unknown) =>
  codeOf(error) !== undefined || isClerkAPIResponseError(error) || isErrorOfApp(error)

/** A load that fails is the failure of every click that waits for it. */
const isAboutLoad = ({ isLoaded }: Attempt) => !isLoaded

const hasUnmounted = (facts: readonly Fact[]) => count(facts, 'app unmounted') > 0

export const reports: Invariants = {
  'The callback and the event come once per successful sign-out, the callback first.': run =>
    everyAttempt(run, ({ facts, hasCallback, isLoaded }) => {
      const outcome = facts.filter(({ type }) => type === 'callback' || type === 'signOut').map(({ type }) => type).join()
      if (!outcome.endsWith('signOut')) return outcome === '' || outcome === 'callback'
      // A click before the load runs the callback that the button has afterwards.
      const expected = isLoaded ? [hasCallback ? 'callback,signOut' : 'signOut'] : ['callback,signOut', 'signOut']
      return expected.includes(outcome)
    }),

  'After a failure comes neither the event nor, unless the callback failed, the callback.': run =>
    everyAttempt(run, attempt => errorsOf(attempt).length === 0 || (count(attempt.facts, 'signOut') === 0
      && count(attempt.facts, 'callback') === count(attempt.facts, 'callback threw'))),

  'A failure is reported once: to the listener, or else to the app’s error handler.': run => {
    const handled: unknown[] = []
    return everyAttempt(run, attempt => {
      if (!isAboutLoad(attempt)) {
        handled.push(...attempt.facts.flatMap(fact => fact.type === 'errorHandler' ? [fact.error] : []))
      }
      return errorsOf(attempt).length <= 1
    }) && new Set(handled).size === handled.length
  },

  'Every sign-out ends in an event, or in a failure that is reported.': run =>
    run.rest.isStuck || everyAttempt(run, ({ facts, isLoaded, listens, later }) =>
      count(facts, 'signOut', 'error', 'errorHandler') === 1
      || (!listens && count(later, 'error', 'errorHandler') > 0)
      || (!isLoaded && (!run.rest.isLoaded || hasUnmounted(later)))),

  'Refused options fail with their code, and valid ones never do.': run =>
    everyAttempt(run, attempt => {
      const codes = errorsOf(attempt).map(codeOf)
      const { refused } = attempt.asks
      if (!refused) return !codes.some(code => refusals.includes(code))
      if (isAboutLoad(attempt) && (!run.rest.isLoaded || hasUnmounted(attempt.later))) return count(attempt.facts, 'signOut') === 0
      return codes.length === 1 && codes[0] === refused
    }),

  'A failure is Clerk’s own, a SignOutError, or thrown by the app.': run =>
    everyAttempt(run, attempt => isAboutLoad(attempt) || errorsOf(attempt).every(isKnownError)),

  'Signed out is reported only if the server has ended the target: to the callback, by the event, by the live region.': run =>
    everyAttempt(run, attempt => attempt.facts.every(fact =>
      (fact.type !== 'callback' && fact.type !== 'signOut') || serverAgrees(attempt, fact, run.facts)))
    && everyFact(run, (fact, before) =>
      fact.type !== 'announced' || fact.text !== 'Signed out.' || count(before, 'signOut') > 0),

  'A failure is announced only after a failure.': run => everyFact(run, (fact, before) =>
    fact.type !== 'announced' || !fact.text.includes('failed') || count(before, 'error', 'errorHandler') > 0),

  'Nothing is announced when all apps have unmounted.': run => everyFact(run, (fact, before) =>
    fact.type !== 'announced' || count(before, 'app unmounted') === 0 || run.rest.apps.length > 0
    || before.findLastIndex(({ type }) => type === 'app unmounted') < run.facts.findLastIndex(({ type }) => type === 'app unmounted')),
}
