import type { Resources } from '@clerk/shared/types'
import { computed, effectScope, getCurrentInstance, hasInjectionContext, watch, type ComputedRef, type Ref } from 'vue'
import { createAuthState, type AuthState } from '../clerk/auth/authState'
import { createAuthViews } from '../clerk/auth/authViews'
import { useClerkContext, type ClerkContext } from '../context'
import { developmentWarning } from '../shared/development'
import { createAuthFunctions } from './authFunctions'
import { isOwnedByComponent } from './isOwnedByComponent'

type View = Readonly<Ref<Resources | undefined>>
type ToRef = <T>(getter: () => T) => ComputedRef<T>

/**
 * Returns a function that creates computed refs. Each computed ref calls `beforeRead` before each read. The refs must
 * be real computed refs, because Pinia treats any other ref as state.
 */
const computedAfter = (beforeRead: () => void): ToRef => getter => {
  const ref = computed(getter)
  const prototype = Object.getPrototypeOf(ref) as object
  return Object.defineProperty(ref, 'value', {
    get: () => {
      beforeRead()
      return Reflect.get(prototype, 'value', ref) as unknown
    },
  })
}

function createAppAuth(context: ClerkContext) {
  const { store, onRedirect, onDispose } = context
  const views = createAuthViews(store)
  const { held, latest, refresh } = views
  const scope = effectScope(true)
  let hasWarned = false

  /**
   * Warns if a router guard reads a component's refs. While a guard runs, Vue has an injection context but no current
   * component.
   */
  function warnInGuard() {
    if (hasWarned || getCurrentInstance() || !hasInjectionContext() || !refresh()) return
    hasWarned = true
    developmentWarning(
      'A guard reads refs that a component got from useAuth(). During a sign-out, these refs keep the old state. '
      + 'Call useAuth() in the guard: there it returns the new state.',
    )
  }
  const heldRef = process.env.NODE_ENV !== 'production' ? computedAfter(warnInGuard) : computed
  const latestRef = computedAfter(refresh)

  function createState(view: View, toRef: ToRef, mounted?: Readonly<Ref<boolean>>) {
    const functions = createAuthFunctions(context, () => {
      refresh()
      return view.value
    })
    const shown = mounted ? computed(() => mounted.value ? view.value : undefined) : view
    const state = createAuthState(shown, functions, toRef)
    watch(shown, state.renew)
    return state
  }

  // Many callers of the composables share these two states. `scope` contains the states, because the component that
  // creates a state may unmount before the other callers.
  let heldState: AuthState | undefined
  let latestState: AuthState | undefined

  /** `mounted` turns true when a hydrating component has mounted. For all other callers, `mounted` is undefined. */
  function stateFor(isOwned: boolean, mounted: Readonly<Ref<boolean>> | undefined): AuthState {
    if (!isOwned) {
      if (mounted) return createState(latest, latestRef, mounted)
      return latestState ??= scope.run(() => createState(latest, latestRef))!
    }
    const isNewer = refresh()
    if (mounted || isNewer) return createState(isNewer ? views.lateSetup() : held, heldRef, mounted)
    return heldState ??= scope.run(() => createState(held, heldRef))!
  }

  onRedirect(refresh)
  onDispose(() => {
    scope.stop()
    views.dispose()
  })
  return stateFor
}

const apps = new WeakMap<ClerkContext, ReturnType<typeof createAppAuth>>()

/**
 * Returns the auth state for the caller of a composable:
 *
 * - During a sign-out or a switch of sessions, a component keeps the old state until the redirect is over.
 * - Any other caller, such as a guard or a store, gets the new state as soon as the server has responded.
 * - A component that is set up between the server's response and the end of the redirect also gets the new state.
 * - A component that hydrates gets the state of a Clerk that hasn't loaded, until the component has mounted.
 */
export function useAuthState(caller: string): AuthState {
  const context = useClerkContext(caller)
  let stateFor = apps.get(context)
  if (!stateFor) apps.set(context, stateFor = createAppAuth(context))
  return stateFor(isOwnedByComponent(), context.hydration.mounted())
}
