import { defineStore } from 'pinia'
import { watch } from 'vue'
import { useAuth } from 'vue-clerk'
import type { TestApp } from '../situation'

/**
 * Calls `useAuth()`. Returns a function that returns the current session ID and, if an organization is active, the
 * organization ID.
 */
export function useAccount() {
  const { isLoaded, sessionId, orgId } = useAuth()
  return () => {
    if (!isLoaded.value) return 'not loaded'
    return orgId.value ? `${sessionId.value} in ${orgId.value}` : String(sessionId.value)
  }
}

export const useAccountStore = defineStore('account', () => ({ account: useAccount() }))

/** Records each account that App.vue sees. */
export function followAccount({ events }: TestApp) {
  watch(useAccount(), account => { events.push(`App.vue: ${account}`) }, { flush: 'sync' })
}

/** Records the account that guards read. */
export function followGuards({ router, reads }: TestApp, account = () => useAccount()()) {
  router.beforeEach(to => { reads.push(`guard of ${to.path}: ${account()}`) })
}

/** The account that a session token names. */
export function accountOf(token: string | null) {
  if (token === null) return 'no account'
  const { sid, org_id: organization } = JSON.parse(atob(token.split('.')[1]!)) as { sid: string, org_id?: string }
  return organization ? `${sid} in ${organization}` : sid
}
