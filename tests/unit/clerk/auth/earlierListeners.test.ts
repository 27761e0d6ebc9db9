import { h, nextTick, ref, watch } from 'vue'
import { describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { useInApp } from '../../support/mount/useInApp'

describe.each(engines)('a listener that Clerk had before the app’s plugin, on $engine,', ({ create }) => {
  it('reads the session of the emission, although the plugin has not received the emission', async () => {
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

describe('code outside of components', () => {
  it('reads a session that Clerk has selected without an emission and without setActive()', async () => {
    const { app, clerk } = await useInApp(useAuth, { scenario: { sessions: 2 } })
    const { sessionId } = app.runWithContext(() => useAuth())
    const session = clerk.client!.signedInSessions[1]!
    Object.assign(clerk, { session, user: session.user })
    expect(sessionId.value).toBe('sess_2')
  })

  it('watches each switch, even if the first component with useAuth() has unmounted', async () => {
    const clerk = createMockClerk({ sessions: 2 })
    await clerk.load()
    const isOpen = ref(true)
    const First = { setup: () => (useAuth(), () => null) }
    const { app } = await mountApp(() => isOpen.value ? h(First) : null, { clerk })
    const { sessionId } = app.runWithContext(() => useAuth())
    isOpen.value = false
    await nextTick()
    const sessions: unknown[] = []
    watch(sessionId, id => { sessions.push(id) }, { flush: 'sync' })
    await clerk.setActive({ session: 'sess_2', redirectUrl: '/' })
    await clerk.setActive({ session: 'sess_1' })
    expect(sessions).toEqual(['sess_2', 'sess_1'])
  })
})
