import type { AuthState } from './authState'

/** Returns the session, and whether Clerk has loaded. A session whose token hasn't arrived yet counts as loaded. */
export function sessionRefsOf(state: AuthState) {
  return state.share('session', ({ identity, toRef }) => ({
    isLoaded: toRef(() => identity.value.session !== undefined),
    session: toRef(() => identity.value.session),
  }))
}
