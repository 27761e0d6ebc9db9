import { createAuthState, holdBack, type AuthState } from '../clerk/authState'
import { useClerkContext, type ClerkContext } from '../context'

const states = new WeakMap<ClerkContext, AuthState>()

/**
 * The auth state for the component whose setup is running: the app's one, held back while that component hydrates. Made for the
 * first composable that asks, so that an app with nothing but buttons does not ship it.
 */
export function useAuthState(caller: string): AuthState {
  const context = useClerkContext(caller)
  const { emission, functions, hydration } = context
  let state = states.get(context)
  if (!state) states.set(context, state = createAuthState(emission, functions))
  const mounted = hydration.mounted()
  return mounted ? holdBack(state, mounted, functions) : state
}
