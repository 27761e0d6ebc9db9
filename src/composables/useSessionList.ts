import type { SessionListRefs } from '../clerk/auth/authRefs'
import { useAuthState } from './useAuthState'

/**
 * Returns all sessions of this device as computed refs.
 *
 * @throws if `clerkPlugin` isn't installed, or if neither a component's setup nor `app.runWithContext()` calls this.
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
  return useAuthState('useSessionList').sessionList
}
