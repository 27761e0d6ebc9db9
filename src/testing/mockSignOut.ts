import { isClerkRuntimeError } from '@clerk/shared/error'
import type { ClerkOptions, HeadlessBrowserClerk, SignOut, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import type { MockAuthState } from './mockAuthState'
import { renewingCookie } from './mockUrls'
import { callHook, leavePage } from './setActiveHooks'

type SigningClerk = Pick<HeadlessBrowserClerk, 'client' | 'session' | 'navigate' | 'buildAfterSignOutUrl' | 'buildUrlWithAuth'>

export function createSignOut(clerk: SigningClerk, state: MockAuthState, loadOptions: () => ClerkOptions): SignOut {
  const complete = async (callback: unknown, to: string) => {
    await leavePage(async () => {
      await (typeof callback === 'function' ? callback() : clerk.navigate(renewingCookie(to, clerk)))
    })
    state.update()
    await callHook('__internal_onAfterSetActive')
  }

  return async (callbackOrOptions?: SignOutCallback | SignOutOptions, second?: SignOutOptions) => {
    const { client } = clerk
    if (!client || client.sessions.length === 0) return
    // Row 25: any object is taken for the options, a MouseEvent too.
    const options = callbackOrOptions && typeof callbackOrOptions === 'object' ? callbackOrOptions : second || {}
    const to = options.redirectUrl || clerk.buildAfterSignOutUrl()

    await callHook('__internal_onBeforeSetActive')
    // Read this late, as clerk-js does: the id may be another one by now.
    const { sessionId } = options
    // Row 3: with one session left, any id signs out everything.
    if (!sessionId || client.signedInSessions.length === 1) {
      state.setTransitive()
      try {
        await (loadOptions().experimental?.persistClient ?? true ? client.removeSessions() : client.destroy())
      } catch (error) {
        // With rethrowOfflineNetworkErrors, row 19 again: signed out here, whatever the server knows.
        if (!isClerkRuntimeError(error) || error.code !== 'network_error') throw error
      }
      return complete(callbackOrOptions, to)
    }

    const session = state.signedIn(sessionId)
    if (session && session.id === clerk.session?.id) {
      state.setTransitive()
      await session.remove()
      return complete(callbackOrOptions, to)
    }
    // Row 12: neither callback nor navigation.
    await session?.remove()
  }
}
