import { all, attemptsOf, leavesTab, serverAgrees, type Attempt, type Fact } from './history'
import type { Run } from './run'

const count = (facts: readonly Fact[], ...types: Fact['type'][]) => facts.filter(({ type }) => types.includes(type)).length
const attempts = (run: Run, holds: (attempt: Attempt) => boolean) => attemptsOf(run.facts).every(holds)
const everyFact = (run: Run, holds: (fact: Fact, before: readonly Fact[]) => boolean) =>
  run.facts.every((fact, index) => holds(fact, run.facts.slice(0, index)))

/** Every sentence that must be true of every run. This is the one place that states them. */
export const invariants: Record<string, (run: Run) => boolean> = {
  'A session is ended only if a click asked for it, or for all: undefined, null, an empty and an unknown id end nothing.': run =>
    everyFact(run, (fact, before) => fact.type !== 'ended' || before.some(earlier =>
      (earlier.type === 'click' || earlier.type === 'asks') && (earlier.asks === all || earlier.asks === fact.session))),

  'One sign-out per target is in flight, however many clicks, and none beside one of all.': run => {
    const inFlight: string[] = []
    return everyFact(run, fact => {
      if (fact.type === 'answer') inFlight.splice(inFlight.indexOf(fact.target), 1)
      if (fact.type !== 'request') return true
      const isAlone = fact.target === all
        ? inFlight.length === 0
        : !inFlight.includes(fact.target) && !inFlight.includes(all)
      inFlight.push(fact.target)
      return isAlone
    })
  },

  'The callback and the event come once per successful sign-out, the callback first.': run =>
    attempts(run, ({ facts, hasCallback, isLoaded }) => {
      const reports = facts.filter(({ type }) => type === 'callback' || type === 'signOut')
      const outcome = reports.map(({ type }) => type).join()
      if (!outcome.endsWith('signOut')) return outcome === '' || outcome === 'callback'
      // What a click before the load runs is what the button has then.
      const expected = isLoaded ? [hasCallback ? 'callback,signOut' : 'signOut'] : ['callback,signOut', 'signOut']
      return expected.includes(outcome)
    }),

  'After a failure comes neither the event nor, unless it was the callback that failed, the callback.': run =>
    attempts(run, ({ facts }) => count(facts, 'error', 'errorHandler') === 0
      || (count(facts, 'signOut') === 0 && count(facts, 'callback') === count(facts, 'callback threw'))),

  'A failure is seen once: by the listener, or else by the app’s error handler.': run => {
    // A load that fails fails whoever waits for it.
    const handled = attemptsOf(run.facts).filter(({ isLoaded }) => isLoaded)
      .flatMap(({ facts }) => facts.flatMap(fact => fact.type === 'errorHandler' ? [fact.error] : []))
    return attempts(run, ({ facts }) => count(facts, 'error', 'errorHandler') <= 1)
      && new Set(handled).size === handled.length
  },

  'Every sign-out ends in an event or in a failure that somebody sees, or nobody was named.': run =>
    run.rest.isStuck || attempts(run, ({ asks, facts, isLoaded, later }) =>
      asks === undefined
      || count(facts, 'signOut', 'error', 'errorHandler') === 1
      || count(later, 'error', 'errorHandler') > 0
      || (!isLoaded && (!run.rest.isLoaded || count(later, 'app unmounted') > 0))),

  'Signed out is reported only where the server agrees: to the callback, by the event, aloud.': run =>
    attempts(run, ({ asks, facts }) =>
      facts.every(({ type, server }) => (type !== 'callback' && type !== 'signOut') || serverAgrees(asks, server)))
    && everyFact(run, (fact, before) =>
      fact.type !== 'announced' || fact.text !== 'Signed out.' || count(before, 'signOut') > 0),

  'A failure is announced only where there was one.': run => everyFact(run, (fact, before) =>
    fact.type !== 'announced' || !fact.text.includes('failed') || count(before, 'error', 'errorHandler') > 0),

  'Nothing is announced once the app has gone.': run => everyFact(run, (fact, before) =>
    fact.type !== 'announced' || count(before, 'app unmounted') === 0),

  'Nobody is sent away by an unknown id, nor by the end of another account.': run =>
    everyFact(run, (fact, before) => fact.type !== 'navigate' || count(before, 'navigate') < before.filter(earlier =>
      (earlier.type === 'click' || earlier.type === 'asks') && leavesTab(earlier.asks, earlier.tab)).length),

  'What is never answered is never reported, and ends nothing.': run =>
    !run.rest.isStuck || run.facts.every(({ type }) => type !== 'ended'),

  'At rest no button is pending.': run => run.rest.isStuck || run.rest.busyButtons === 0,

  'At rest Clerk lists the sessions that the server has, and those whose end nobody told it of.': ({ rest }) =>
    !rest.isLoaded || rest.isStuck || (rest.server.every(id => rest.listed.includes(id))
      && rest.listed.every(id => rest.server.includes(id) || rest.endedUnheard.includes(id))),

  'At rest the session is one that Clerk lists, or null, and it is the current one wherever that is still signed in.': ({ rest }) => {
    const { session, expectedSession, server } = rest
    if (!rest.isLoaded || rest.isStuck) return true
    if (session === undefined) return false
    // Once the app has gone, nobody sets right what a switch of sessions that arrives late has put back.
    if (session !== null && rest.isAppMounted && !rest.listed.includes(session)) return false
    return !expectedSession || !server.includes(expectedSession) || session === expectedSession
  },

  'At rest useAuth() says what Clerk says.': ({ rest }) =>
    !rest.isLoaded || rest.isStuck || !rest.isAppMounted || (rest.auth.isLoaded
      && rest.auth.sessionId === rest.session && rest.auth.isSignedIn === (rest.session !== null)),

  'Once nothing fails any more, a click signs out.': run => run.isRetryDone !== false,

  'Nothing is left when the app has gone: no listener, timer, live region, node or effect scope.': run =>
    Object.values(run.left).every(number => number === 0),

  'Nothing is thrown that nobody catches, but what a listener of the app threw.': run => run.uncaught.length === 0,
}

/** The sentences that are not true of a run. */
export const broken = (run: Run) =>
  Object.keys(invariants).filter(sentence => !invariants[sentence]!(run))
