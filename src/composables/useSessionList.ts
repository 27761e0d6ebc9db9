import type { SessionListRefs } from '../clerk/auth/authRefs'
import { useAuthState } from './useAuthState'

/**
 * Returns all sessions of this device as computed refs.
 *
 * @throws if `clerkPlugin` isn't installed. Also throws outside of a component's setup and of `app.runWithContext()`.
 *
 * @example
 * ```ts
 * import { computed } from 'vue'
 * import { useSessionList } from 'vue-clerk'
 *
 * const { sessions, setActive } = useSessionList()
 * const active = computed(() => sessions.value?.filter(({ status }) => status === 'active'))
 *
 * async function switchTo(sessionId: string) {
 *   await setActive.value?.({ session: sessionId })
 * }
 * ```
 */
export function useSessionList(): SessionListRefs {
  return useAuthState('useSessionList').share('sessionList', ({ emission, functions, toRef }) => ({
    isLoaded: toRef(() => emission.value?.client !== undefined),
    // A computed ref of `client` would never trigger (see clerkJsRules.md: "The client changes in place"). So
    // `sessions` is a computed ref of `client.sessions`.
    sessions: toRef(() => emission.value?.client?.sessions),
    setActive: toRef(() => emission.value?.client && functions.setActive),
  }))
}
