import { describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { engines } from '../../support/clerk/engines'
import { useInApp } from '../../support/mount/useInApp'

describe.each(engines)('a listener that the app adds to Clerk before the plugin adds a listener, on $engine,', ({ create }) => {
  it('reads the session that Clerk emits, although Clerk has not called the plugin’s listener yet', async () => {
    const clerk = await create({ sessions: 2 })
    await clerk.load()
    const accounts: unknown[] = []
    let read = () => {}
    clerk.addListener(() => { read() }, { skipInitialEmit: true })
    const { app } = await useInApp(useAuth, { clerk })
    read = () => app.runWithContext(() => {
      const { sessionId, userId } = useAuth()
      accounts.push([sessionId.value, userId.value])
    })
    await clerk.setActive({ session: 'sess_2' })
    await clerk.signOut(() => {})
    expect(accounts[0]).toEqual(['sess_1', 'user_1'])
    expect(accounts).toContainEqual(['sess_2', 'user_2'])
    expect(accounts.at(-1)).toEqual([null, null])
  })
})
