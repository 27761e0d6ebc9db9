import type { FactOf } from '../history/facts'
import type { Invariants, Run } from '../run'

const readings = (run: Run, holds: (fact: FactOf<'read'>) => boolean) =>
  run.facts.every(fact => fact.type !== 'read' || holds(fact))

const isListed = ({ reading: { session }, tab }: FactOf<'read'>) => session == null || tab.listed.includes(session)

const showsClerk = ({ reading: { session }, tab }: FactOf<'read'>) => tab.session === undefined || session === tab.session

/**
 * Returns whether an app with vue-clerk was on the page after Clerk had loaded. Without this app, `clerk.session` would
 * stay `undefined` after a failed sign-out. See clerkJsRules.md: "A failed sign-out leaves no session"
 */
const isAdopted = ({ facts, endState }: Run) =>
  endState.apps.length > 0 || facts.some(fact => fact.type === 'app unmounted' && fact.isLoaded)

/** Returns whether the first app unmounted before Clerk had loaded. The app's guard then waits for Clerk forever. */
const hasUnmountedBeforeLoad = ({ facts }: Run) =>
  facts.some(fact => fact.type === 'app unmounted' && fact.app === 0 && !fact.isLoaded)

const isSettled = ({ endState }: Run) => endState.isLoaded && !endState.isStuck

export const state: Invariants = {
  'isLoaded never turns false after Clerk has loaded.': run => {
    const loaded = new Set<string>()
    return readings(run, ({ reader, reading }) => {
      if (reading.isLoaded) loaded.add(reader)
      return reading.isLoaded || !loaded.has(reader)
    })
  },

  'Guards, stores and new components never get a session that the server has ended.': run =>
    readings(run, fact => fact.reading.kind !== 'at once' || isListed(fact)),

  'A component gets Clerk’s session, and keeps this session until the redirect is over.': run =>
    readings(run, fact => fact.reading.kind !== 'component' || !fact.reading.isLoaded || showsClerk(fact)),

  'A component that was set up during a redirect gets Clerk’s session, or a session that Clerk lists.': run =>
    readings(run, fact => fact.reading.kind !== 'newcomer' || isListed(fact) || (fact.tab.session !== undefined && showsClerk(fact))),

  'getToken() returns a token of its caller’s session, or null if that session has ended.': ({ facts }) =>
    facts.every(fact => fact.type !== 'token' || fact.session === (fact.shown && fact.listed.includes(fact.shown) ? fact.shown : null)),

  'No navigation waits forever.': run => !run.endState.isLoaded || run.endState.navigations === 0 || hasUnmountedBeforeLoad(run),

  'Every call of a composable’s function or of a method of Clerk settles.': ({ endState }) => !endState.isLoaded || endState.calls === 0 || endState.isStuck,

  'At the end, Clerk lists the same sessions as the server, except sessions that changed without a response to this tab.': ({ endState }) =>
    !endState.isLoaded || endState.isStuck || [...endState.server, ...endState.listed].every(id =>
      endState.unknownToTab.includes(id) || (endState.server.includes(id) && endState.listed.includes(id))),

  'At the end, Clerk’s session is null or in Clerk’s list. The expected session is current if the server still lists it.': run => {
    const { session, expectedSession, server, listed } = run.endState
    if (!isSettled(run) || !isAdopted(run)) return true
    if (session === undefined || (session !== null && !listed.includes(session))) return false
    return !expectedSession || !server.includes(expectedSession) || session === expectedSession
  },

  'At the end, every component, store and plugin gets Clerk’s session.': run => !isSettled(run) || run.endState.readings.every(({ reading }) =>
    reading.isLoaded && reading.session === run.endState.session),

  'After all injected failures have ended, a click on a new button signs out.': run => run.isRetryDone !== false,
}
