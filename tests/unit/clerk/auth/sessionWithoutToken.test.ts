import { describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { engines } from '../../support/clerk/engines'
import { useInApp, valuesOf } from '../../support/mount/useInApp'

describe.each(engines)('useAuth(), on $engine,', ({ create }) => {
  it('keeps the values of the old session until the new session has a token', async () => {
    const clerk = await create({ sessions: 2 })
    await clerk.load()
    const { used } = await useInApp(useAuth, { clerk })
    const session = clerk.client!.signedInSessions[1]!
    const token = session.lastActiveToken
    const emit = (lastActiveToken: typeof token) => {
      Object.assign(session, { lastActiveToken })
      Object.assign(clerk, { session, user: session.user })
      clerk.updateClient(clerk.client!)
    }
    const values = () => valuesOf(used, 'isLoaded', 'isSignedIn', 'userId', 'sessionId')
    expect(values()).toEqual([true, true, 'user_1', 'sess_1'])
    emit(null)
    expect(values()).toEqual([true, true, 'user_1', 'sess_1'])
    emit(token)
    expect(values()).toEqual([true, true, 'user_2', 'sess_2'])
  })
})
