import type { GetToken, SignOut, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import type { AuthFunctions } from '../clerk/authState'
import type { ClerkHandle } from '../clerk/clerkProxy'
import type { ClerkSource } from '../clerk/clerkStore'
import type { EndSessions } from '../sign-out/coordinator'
import { SignOutCaller } from '../sign-out/operation'

/** The functions of `useAuth()`: `signOut` goes the button's way, and not straight to Clerk. */
export function createAuthFunctions(source: ClerkSource, endSessions: EndSessions, clerk: ClerkHandle): AuthFunctions {
  const getToken: GetToken = async options => {
    const { session } = await source.whenLoaded()
    return session ? session.getToken(options) : null
  }
  const signOut: SignOut = async (callbackOrOptions?: SignOutCallback | SignOutOptions, options?: SignOutOptions) => {
    const intent = typeof callbackOrOptions === 'function'
      ? { callback: callbackOrOptions, options }
      : { options: callbackOrOptions ?? options }
    // A promise of nothing can't say `false`: whoever awaits it must hear of the failure, also of a joined one.
    const isSignedOut = await new SignOutCaller(endSessions).call(() => intent, { rejectJoined: true })
    if (!isSignedOut) throw new Error('useAuth().signOut() signed nobody out: its options name no session, or the app has unmounted.')
  }

  return { getToken, signOut, setActive: clerk.setActive }
}
