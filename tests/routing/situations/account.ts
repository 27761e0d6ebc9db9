import { defineStore } from 'pinia'
import { watch } from 'vue'
import { useAuth } from 'vue-clerk'
import type { TestApp } from '../situation'

/** Returns a getter for the current session and organization, such as "sess_1" or "sess_1 in org_1". */
export function useAccount() {
  const { isLoaded, sessionId, orgId } = useAuth()
  return () => {
    if (!isLoaded.value) return 'not loaded'
    return orgId.value ? `${sessionId.value} in ${orgId.value}` : String(sessionId.value)
  }
}

export const useAccountStore = defineStore('account', () => ({ account: useAccount() }))

/** Watches the account, as a root component would. Records each change as an event such as "App.vue: sess_2". */
export function followAccount({ events }: TestApp) {
  watch(useAccount(), account => { events.push(`App.vue: ${account}`) }, { flush: 'sync' })
}

/** Adds a guard that records the result of `account()`. */
export function followGuards({ router, reads }: TestApp, account = () => useAccount()()) {
  router.beforeEach(to => { reads.push(`guard of ${to.path}: ${account()}`) })
}

/** Returns the session and the organization that a session token contains. */
export function accountOf(token: string | null) {
  if (token === null) return 'no account'
  const { sid, org_id: organization } = JSON.parse(atob(token.split('.')[1]!)) as { sid: string, org_id?: string }
  return organization ? `${sid} in ${organization}` : sid
}
