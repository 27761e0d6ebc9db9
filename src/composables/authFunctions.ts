import type { GetToken, Resources, SignOut, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { signedInSessions } from '../clerk/auth/sessions'
import type { AuthFunctions } from '../clerk/auth/authState'
import type { ClerkContext } from '../context'

/** Creates the functions of `useAuth()`. `read` returns the session and organization that the caller's refs show. */
export function createAuthFunctions(context: ClerkContext, read: () => Resources | undefined): AuthFunctions {
  const getToken: GetToken = async options => {
    const clerk = await context.store.whenLoaded()
    const isSettled = clerk.session !== undefined
    // During a sign-out or a switch of sessions, `clerk.session` is undefined, but the caller's refs may still show a
    // session. `getToken()` then resolves with a token of this session, until this session ends.
    const { session, organization } = isSettled ? clerk : read() ?? {}
    if (!session || !signedInSessions(clerk)?.some(({ id }) => id === session.id)) return null
    const shown = { organizationId: organization?.id ?? null, ...options } as typeof options
    return session.getToken(isSettled ? options : shown)
  }

  const signOut: SignOut = async (callbackOrOptions?: SignOutCallback | SignOutOptions, second?: SignOutOptions) => {
    const [callback, options] = typeof callbackOrOptions === 'function'
      ? [callbackOrOptions, second]
      : [undefined, callbackOrOptions === undefined ? second : callbackOrOptions]
    // Like Clerk's `signOut()`, this function resolves without a value, so only an error can report that no session
    // ended.
    const isSignedOut = await context.createSignOut().call(() => ({ options, callback }), { rejectJoined: true })
    if (!isSignedOut) throw new Error('useAuth().signOut() ended no session: the app unmounted before Clerk had loaded.')
  }

  return { getToken, signOut, setActive: context.clerk.setActive }
}
