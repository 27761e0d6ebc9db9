import { describe, expect, it } from 'vitest'
import { useSession, useSessionList, useUser } from 'vue-clerk'
import { useInApp, valuesOf } from '../support/mount/useInApp'

describe('useUser(), useSession() and useSessionList()', () => {
  const useAll = () => ({ ...useSessionList(), ...useUser(), session: useSession().session })

  it('return undefined values until Clerk is loaded', async () => {
    const { used } = await useInApp(useAll, { unloaded: true, scenario: { load: 'never' } })
    expect(valuesOf(used, 'isLoaded', 'isSignedIn', 'user', 'session', 'sessions', 'setActive')).toEqual([false, ...Array(5).fill(undefined)])
  })

  it('update when Clerk emits', async () => {
    const { clerk, used } = await useInApp(useAll, { scenario: { sessions: 3 } })
    expect(used.user.value?.id).toBe('user_1')
    expect(used.sessions.value?.map(({ id }) => id)).toEqual(['sess_1', 'sess_2', 'sess_3'])
    await used.setActive.value?.({ session: 'sess_2' })
    expect(used.session.value?.id).toBe('sess_2')
    await clerk.client!.sessions[2]!.remove()
    expect(used.sessions.value?.map(({ id }) => id)).toEqual(['sess_1', 'sess_2'])
    await clerk.signOut()
    expect(valuesOf(used, 'isLoaded', 'isSignedIn', 'user', 'session')).toEqual([true, false, null, null])
  })
})
