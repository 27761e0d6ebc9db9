import type { GetToken, Resources, SignOut, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { isListed, signedInSessions } from '../clerk/sessions'
import type { AuthFunctions } from '../clerk/authState'
import type { ClerkContext } from '../context'
import { SignOutOperation } from '../sign-out/operation'
import { copyOptions, resolveIntent } from '../sign-out/options'

/** The functions of `useAuth()`. `read` returns what the caller of `useAuth()` sees. */
export function createAuthFunctions(context: ClerkContext, read: () => Resources | undefined): AuthFunctions {
  const getToken: GetToken = async options => {
    const clerk = await context.store.whenLoaded()
    if (clerk.session !== undefined) return clerk.session ? clerk.session.getToken(options) : null
    // During a transition the caller still sees a session, and gets its token, until that session has ended.
    const { session, organization } = read() ?? {}
    if (!session || !isListed(signedInSessions(clerk) ?? [], session.id)) return null
    return session.getToken({ organizationId: organization?.id ?? null, ...options } as typeof options)
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
