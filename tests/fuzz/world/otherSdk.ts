import { all } from '../history/facts'
import { errorOfApp } from './uncaught'
import type { World } from './world'

interface DirectCall {
  /** The session that the call may end, or all sessions. */
  target?: string
  mayRedirect?: boolean
  begin: () => Promise<unknown>
}

let serial = 0

/** Calls clerk-js without this package. Resolves with whether no other sign-out or switch was in flight. */
async function callDirectly(world: World, { target, mayRedirect = false, begin }: DirectCall) {
  const call = ++serial
  const isAlone = !world.isBusy()
  world.record({ type: 'direct call', call, target, mayRedirect })
  world.calls++
  const nth = ++world.begun
  try {
    await begin()
    return isAlone && nth === world.begun
  } finally {
    world.calls--
    world.record({ type: 'direct call settled', call })
  }
}

export type DirectSignOut = 'all' | 'sess_1' | 'sess_2' | 'sess_4' | 'sess_9' | 'a callback' | 'a callback that rejects'

export async function signOutDirectly(world: World, what: DirectSignOut) {
  const { clerk } = world
  const rejecting = () => Promise.reject(errorOfApp('a callback of another SDK'))
  const begin = () => {
    if (what === 'all') return clerk.signOut()
    if (what === 'a callback') return clerk.signOut(() => {})
    return what === 'a callback that rejects' ? clerk.signOut(rejecting) : clerk.signOut({ sessionId: what })
  }
  const target = what.startsWith('sess') ? what : all
  await callDirectly(world, { target, mayRedirect: true, begin }).then(
    // Any session may be current now, even after a success. See clerkJsRules.md: "An offline network error counts as
    // success".
    () => { world.expectedSession = undefined },
    () => {},
  )
}

/** Switches the session. If no other call is in flight, the current session must be `expected` after a success. */
async function switchSession(world: World, call: DirectCall, expected: World['expectedSession']) {
  world.expectedSession = undefined
  await callDirectly(world, call).then(isCertain => {
    if (isCertain) world.expectedSession = expected
  }, () => {})
}

export function setActive(world: World, session: string | null, redirectUrl?: string) {
  const { clerk, server } = world
  return switchSession(world, {
    mayRedirect: redirectUrl !== undefined,
    async begin() {
      await clerk.setActive({ session, redirectUrl })
      const hasEnded = session !== null && (clerk.session?.id !== session || !server.sessions().includes(session))
      if (hasEnded) throw new Error('The session has ended since the call')
    },
  }, session)
}

/**
 * Ends a session in another tab, and makes clerk-js reload the client in this tab. If the session was current, clerk-js
 * then has no current session.
 */
export function endInAnotherTab(world: World, session: string) {
  const { clerk, server, expectedSession } = world
  server.endElsewhere(session)
  return switchSession(world, {
    async begin() {
      await clerk.handleUnauthenticated()
      // Without a session, any session may become current. See clerkJsRules.md: "A 401 reloads the client".
      if (!clerk.session) throw new Error('The session has ended, or the reload has failed')
    },
  }, expectedSession)
}
