import { isClerkRuntimeError } from '@clerk/shared/error'
import type { ClerkOptions, HeadlessBrowserClerk, SignOut, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import type { MockAuthState } from './mockAuthState'
import { withCookieRenewal } from './mockUrls'
import { callHook, trackUnload } from './setActiveHooks'

type SigningClerk = Pick<HeadlessBrowserClerk, 'client' | 'session' | 'navigate' | 'buildAfterSignOutUrl' | 'buildUrlWithAuth'>

export function createSignOut(clerk: SigningClerk, state: MockAuthState, loadOptions: () => ClerkOptions): SignOut {
  const complete = async (callback: unknown, to: string) => {
    await trackUnload(async () => {
      await (typeof callback === 'function' ? callback() : clerk.navigate(withCookieRenewal(to, clerk)))
    })
    state.update()
    await callHook('__internal_onAfterSetActive')
  }

  return async (callbackOrOptions?: SignOutCallback | SignOutOptions, second?: SignOutOptions) => {
    const { client } = clerk
    if (!client || client.sessions.length === 0) return
    // See clerkJsRules.md: "A wrong first argument ends all sessions"
    const options = callbackOrOptions && typeof callbackOrOptions === 'object' ? callbackOrOptions : second || {}
    const to = options.redirectUrl || clerk.buildAfterSignOutUrl()

    await callHook('__internal_onBeforeSetActive')
    // Reads the session ID after the hook, as clerk-js does, because the hook may change the ID.
    const { sessionId } = options
    // See clerkJsRules.md: "One session left: any ID ends all"
    if (!sessionId || client.signedInSessions.length === 1) {
      state.setTransitive()
      try {
        await (loadOptions().experimental?.persistClient ?? true ? client.removeSessions() : client.destroy())
      } catch (error) {
        // With rethrowOfflineNetworkErrors, a request rejects with this ClerkRuntimeError. clerk-js ignores the error here.
        // See clerkJsRules.md: "While the browser is offline, clerk-js ignores network errors"
        if (!isClerkRuntimeError(error) || error.code !== 'network_error') throw error
      }
      return complete(callbackOrOptions, to)
    }

    const session = state.findSignedIn(sessionId)
    if (session && session.id === clerk.session?.id) {
      state.setTransitive()
      await session.remove()
      return complete(callbackOrOptions, to)
    }
    // See clerkJsRules.md: "Another session ends without a redirect" and "Another session ends without the callback"
    await session?.remove()
  }
}
