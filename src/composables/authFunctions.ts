import type { GetToken, Resources, SignOut, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { isListed, signedInSessions } from '../clerk/auth/sessions'
import type { AuthFunctions } from '../clerk/auth/authState'
import type { ClerkContext } from '../context'
import { SignOutOperation } from '../sign-out/operation'
import { copyOptions, resolveIntent } from '../sign-out/signOutOptions'

/** The functions of `useAuth()`. `read` returns what the caller of `useAuth()` sees. */
export function createAuthFunctions(context: ClerkContext, read: () => Resources | undefined): AuthFunctions {
  const getToken: GetToken = async options => {
    const clerk = await context.store.whenLoaded()
    const isSettled = clerk.session !== undefined
    // During a transition the caller still sees a session, and gets its token, until that session has ended.
    const { session, organization } = isSettled ? clerk : read() ?? {}
    if (!session || !isListed(signedInSessions(clerk) ?? [], session.id)) return null
    const shown = { organizationId: organization?.id ?? null, ...options } as typeof options
    return session.getToken(isSettled ? options : shown)
  }

  const signOut: SignOut = async (callbackOrOptions?: SignOutCallback | SignOutOptions, second?: SignOutOptions) => {
    const [callback, options] = typeof callbackOrOptions === 'function'
      ? [callbackOrOptions, second]
      : [undefined, callbackOrOptions === undefined ? second : callbackOrOptions]
    // Its promise has no value, so that it has to reject if nothing was signed out.
    const isSignedOut = await new SignOutOperation(context.signOut)
      .call(() => resolveIntent(copyOptions(options), callback), { rejectJoined: true })
    if (!isSignedOut) throw new Error('useAuth().signOut() ended no session: the app unmounted before Clerk was loaded.')
  }

  return { getToken, signOut, setActive: context.clerk.setActive }
}
