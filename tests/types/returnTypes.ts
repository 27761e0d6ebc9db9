// vue-tsc checks that each composable returns a computed ref for each member of the return type in @clerk/shared.
import type { UseAuthReturn, UseSessionListReturn, UseSessionReturn, UseUserReturn } from '@clerk/shared/types'
import { useAuth, useSession, useSessionList, useUser, type ToComputedRefs } from 'vue-clerk'

export const auth = (): ToComputedRefs<UseAuthReturn> => useAuth()
export const user = (): ToComputedRefs<UseUserReturn> => useUser()
export const session = (): ToComputedRefs<UseSessionReturn> => useSession()
export const sessionList = (): ToComputedRefs<UseSessionListReturn> => useSessionList()
