import { all } from '../history/facts'
import { errorOfApp } from './uncaught'
import type { World } from './world'

interface DirectCall {
  /** The ID of the session that the call may end, or `all`. If undefined, the call ends no session. */
  target?: string
  mayRedirect?: boolean
  begin: () => Promise<unknown>
}

let serial = 0

/**
 * Calls Clerk without vue-clerk, as another SDK does. Resolves with `true` if no other sign-out or session switch was
 * in flight.
 */
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
    // Even if the call resolves, the sessions may not have ended, so any session may be current.
    // See clerkJsRules.md: "While the browser is offline, clerk-js ignores network errors"
    () => { world.expectedSession = undefined },
    () => {},
  )
}

/**
 * Makes a call that switches the session. If this call succeeds and no other call is in flight, `expected` must then be
 * the current session.
 */
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
 * Ends a session in another tab, and makes clerk-js reload the client in this tab. If `session` was current, clerk-js
 * then has no current session.
 */
export function endInAnotherTab(world: World, session: string) {
  const { clerk, server, expectedSession } = world
  server.endElsewhere(session)
  return switchSession(world, {
    async begin() {
      await clerk.handleUnauthenticated()
      // If Clerk has no session now, any session may become current. See clerkJsRules.md: "A 401 reloads the client"
      if (!clerk.session) throw new Error('The session has ended, or the reload has failed')
    },
  }, expectedSession)
}
