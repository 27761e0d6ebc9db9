import { effectScope, watch } from 'vue'
import { createAuthState, holdBack, type AuthState } from '../clerk/authState'
import { useClerkContext, type ClerkContext } from '../context'

const states = new WeakMap<ClerkContext, AuthState>()

function createAppState({ emission, functions, onDispose }: ClerkContext): AuthState {
  const state = createAuthState(emission, functions)
  // The app's, not the component's that happens to ask first.
  const scope = effectScope(true)
  scope.run(() => watch(emission, state.renew))
  onDispose(() => scope.stop())
  return state
}

/**
 * The auth state for the component whose setup is running: the app's one, held back while that component hydrates. Made for the
 * first composable that asks, so that an app with nothing but buttons does not ship it.
 */
export function useAuthState(caller: string): Omit<AuthState, 'renew'> {
  const context = useClerkContext(caller)
  let state = states.get(context)
  if (!state) states.set(context, state = createAppState(context))
  const mounted = context.hydration.mounted()
  return mounted ? holdBack(state, mounted, context.functions) : state
}
