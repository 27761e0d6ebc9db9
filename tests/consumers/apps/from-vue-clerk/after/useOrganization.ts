import { computed } from 'vue'
import { useAuth, useUser } from 'vue-clerk'

/** Returns the active organization and the user's membership. Both are `null` in a personal account. */
export function useOrganization() {
  const { isLoaded, orgId } = useAuth()
  const { user } = useUser()
  const membership = computed(() =>
    user.value?.organizationMemberships.find(({ organization }) => organization.id === orgId.value) ?? null)
  const organization = computed(() => membership.value?.organization ?? null)
  return { isLoaded, organization, membership }
}
