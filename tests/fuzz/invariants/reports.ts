import type { Invariants } from '../run'
import { isClerkAPIResponseError } from 'vue-clerk'
import { serverAgrees, type Attempt } from '../history/attempts'
import { count, type Fact } from '../history/facts'
import { isErrorOfApp } from '../world/uncaught'
import { everyAttempt, everyFact } from './quantifiers'

const errorsOf = ({ facts }: Attempt) =>
  facts.flatMap(fact => fact.type === 'error' || fact.type === 'errorHandler' ? [fact.error] : [])

/** Returns the code of a `SignOutError`. Checks the error's name, because each copy of vue-clerk has its own class. */
const codeOf = (error: unknown) =>
  error instanceof Error && error.name === 'SignOutError' ? (error as Error & { code: string }).code : undefined

const refusals: (string | undefined)[] = ['invalid_options', 'missing_session']

const isKnownError = (error: unknown) =>
  codeOf(error) !== undefined || isClerkAPIResponseError(error) || isErrorOfApp(error)

/** Returns whether a sign-out waited for Clerk to load. If the load fails, all waiting sign-outs get the same error. */
const waitedForClerk = ({ isLoaded }: Attempt) => !isLoaded

const hasUnmounted = (facts: readonly Fact[]) => count(facts, 'app unmounted') > 0

export const reports: Invariants = {
  'A successful sign-out calls its callback once, then emits `signOut` once.': run =>
    everyAttempt(run, ({ facts, hasCallback, isLoaded }) => {
      const outcome = facts.filter(({ type }) => type === 'callback' || type === 'signOut').map(({ type }) => type).join()
      if (!outcome.endsWith('signOut')) return outcome === '' || outcome === 'callback'
      // A button that was clicked before Clerk had loaded may get or lose its callback before the sign-out begins.
      const expected = isLoaded ? [hasCallback ? 'callback,signOut' : 'signOut'] : ['callback,signOut', 'signOut']
      return expected.includes(outcome)
    }),

  'A failed sign-out does not emit `signOut`. If the sign-out called its callback, the callback has failed.': run =>
    everyAttempt(run, attempt => errorsOf(attempt).length === 0 || (count(attempt.facts, 'signOut') === 0
      && count(attempt.facts, 'callback') === count(attempt.facts, 'callback threw'))),

  'A failure is reported once: to the error listener, or else to the app’s error handler.': run => {
    const handled: unknown[] = []
    return everyAttempt(run, attempt => {
      if (!waitedForClerk(attempt)) {
        handled.push(...attempt.facts.flatMap(fact => fact.type === 'errorHandler' ? [fact.error] : []))
      }
      return errorsOf(attempt).length <= 1
    }) && new Set(handled).size === handled.length
  },

  'Every sign-out ends with the event `signOut` or with a reported failure.': run =>
    run.endState.isStuck || everyAttempt(run, ({ facts, isLoaded, listens, later }) =>
      count(facts, 'signOut', 'error', 'errorHandler') === 1
      || (!listens && count(later, 'error', 'errorHandler') > 0)
      || (!isLoaded && (!run.endState.isLoaded || hasUnmounted(later)))),

  'Invalid options fail with `invalid_options` or `missing_session`. Valid options never fail with these codes.': run =>
    everyAttempt(run, attempt => {
      const codes = errorsOf(attempt).map(codeOf)
      const { refused } = attempt.intent
      if (!refused) return !codes.some(code => refusals.includes(code))
      if (waitedForClerk(attempt) && (!run.endState.isLoaded || hasUnmounted(attempt.later))) return count(attempt.facts, 'signOut') === 0
      return codes.length === 1 && codes[0] === refused
    }),

  'A failure is an error of Clerk’s API, a SignOutError, or an error of the app.': run =>
    everyAttempt(run, attempt => waitedForClerk(attempt) || errorsOf(attempt).every(isKnownError)),

  'The callback, the event `signOut` and the live region report a sign-out only after the server has ended the sessions.': run =>
    everyAttempt(run, attempt => attempt.facts.every(fact =>
      (fact.type !== 'callback' && fact.type !== 'signOut') || serverAgrees(attempt, fact, run.facts)))
    && everyFact(run, (fact, before) =>
      fact.type !== 'announced' || fact.text !== 'Signed out.' || count(before, 'signOut') > 0),

  'The live region announces a failure only after a reported failure.': run => everyFact(run, (fact, before) =>
    fact.type !== 'announced' || !fact.text.includes('failed') || count(before, 'error', 'errorHandler') > 0),

  'The live region announces nothing after all apps have unmounted.': run => everyFact(run, (fact, before) =>
    fact.type !== 'announced' || count(before, 'app unmounted') === 0 || run.endState.apps.length > 0
    || before.findLastIndex(({ type }) => type === 'app unmounted') < run.facts.findLastIndex(({ type }) => type === 'app unmounted')),
}
