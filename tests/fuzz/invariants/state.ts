import type { FactOf } from '../history/facts'
import type { Run } from '../run'
import type { Invariants } from '.'

const readings = (run: Run, holds: (fact: FactOf<'read'>) => boolean) =>
  run.facts.every(fact => fact.type !== 'read' || holds(fact))

const isListed = ({ reading: { session }, tab }: FactOf<'read'>) => session == null || tab.listed.includes(session)

const showsClerk = ({ reading: { session }, tab }: FactOf<'read'>) => tab.session === undefined || session === tab.session

/** Whether this package ever used Clerk: an app was mounted when Clerk loaded. */
const isAdopted = ({ facts, rest }: Run) =>
  rest.apps.length > 0 || facts.some(fact => fact.type === 'app unmounted' && fact.isLoaded)

/** A guard waits for the load by refs of its app, which never change again. */
const hasUnmountedBeforeLoad = ({ facts }: Run) =>
  facts.some(fact => fact.type === 'app unmounted' && fact.app === 0 && !fact.isLoaded)

const isSettled = ({ rest }: Run) => rest.isLoaded && !rest.isStuck

export const state: Invariants = {
  'isLoaded never turns false after the load.': run => {
    const loaded = new Set<string>()
    return readings(run, ({ reader, reading }) => {
      if (reading.isLoaded) loaded.add(reader)
      return reading.isLoaded || !loaded.has(reader)
    })
  },

  'Guards, stores and new components never get a session that the server has ended.': run =>
    readings(run, fact => fact.reading.kind !== 'at once' || isListed(fact)),

  'A component gets what Clerk shows, and keeps it until the redirect is over.': run =>
    readings(run, fact => fact.reading.kind !== 'component' || !fact.reading.isLoaded || showsClerk(fact)),

  'A component that was set up during a redirect gets what Clerk lists or shows.': run =>
    readings(run, fact => fact.reading.kind !== 'newcomer' || isListed(fact) || (fact.tab.session !== undefined && showsClerk(fact))),

  'A token is that of the session that its caller is shown, or null if that session has ended.': ({ facts }) =>
    facts.every(fact => fact.type !== 'token' || fact.session === (fact.shown && fact.listed.includes(fact.shown) ? fact.shown : null)),

  'No navigation waits forever.': run => !run.rest.isLoaded || run.rest.navigations === 0 || hasUnmountedBeforeLoad(run),

  'Every call settles.': ({ rest }) => !rest.isLoaded || rest.calls === 0 || rest.isStuck,

  'At rest Clerk lists the sessions of the server, except those that another tab added or ended.': ({ rest }) =>
    !rest.isLoaded || rest.isStuck || [...rest.server, ...rest.listed].every(id =>
      rest.unheard.includes(id) || (rest.server.includes(id) && rest.listed.includes(id))),

  'At rest the session is null or listed, and it is the expected one if the server still has it.': run => {
    const { session, expectedSession, server, listed } = run.rest
    if (!isSettled(run) || !isAdopted(run)) return true
    if (session === undefined || (session !== null && !listed.includes(session))) return false
    return !expectedSession || !server.includes(expectedSession) || session === expectedSession
  },

  'At rest every reader gets what Clerk says.': run => !isSettled(run) || run.rest.readings.every(({ reading }) =>
    reading.isLoaded && reading.session === run.rest.session),

  'Once nothing fails any more, a click signs out.': run => run.isRetryDone !== false,
}
