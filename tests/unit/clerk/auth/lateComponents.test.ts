import { defineComponent, h, nextTick, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'

/** Mounts an app that reads no auth state. `openPage()` adds a component that renders the ID of the session. */
async function mountWithPage(clerk: MockClerk) {
  const isOpen = ref(false)
  let auth!: ReturnType<typeof useAuth>
  const Page = defineComponent(() => {
    auth = useAuth()
    return () => String(auth.sessionId.value)
  })
  const { app, container } = await mountApp(() => isOpen.value ? h(Page) : '', { clerk })
  const shown = async () => {
    await nextTick()
    return container.textContent
  }
  const openPage = () => {
    isOpen.value = true
    return shown()
  }
  const guard = () => app.runWithContext(() => useAuth().sessionId.value)
  return { openPage, shown, page: () => auth.sessionId.value, guard }
}

/** Sets the session of Clerk without an emission, as clerk-js does before it emits. */
function setSession(clerk: MockClerk, index: number) {
  const session = clerk.client!.signedInSessions[index]!
  Object.assign(clerk, { session, user: session.user })
}

describe.each(engines)('a component that is set up during a switch of sessions, on $engine,', ({ create }) => {
  it('reads the new session, and keeps this session during the redirects of later switches', async () => {
    const clerk = await create({ sessions: 3 })
    await clerk.load()
    const { openPage, shown, page, guard } = await mountWithPage(clerk)
    const reads: unknown[] = []
    await clerk.setActive({
      session: 'sess_2',
      async navigate() {
        reads.push(await openPage(), guard(), page())
      },
    })
    expect(reads.splice(0)).toEqual(['sess_2', 'sess_2', 'sess_2'])
    expect(await shown()).toBe('sess_2')
    await clerk.setActive({ session: 'sess_3', navigate: () => { reads.push(guard(), page()) } })
    expect(reads.splice(0)).toEqual(['sess_3', 'sess_2'])
    expect(await shown()).toBe('sess_3')
    await clerk.signOut(() => { reads.push(guard(), page()) })
    expect(reads).toEqual([null, 'sess_3'])
    expect(await shown()).toBe('null')
  })
})

describe('a component that is set up after Clerk has changed its session, but before Clerk emits,', () => {
  async function mountEarly() {
    const clerk = createMockClerk({ sessions: 3 })
    await clerk.load()
    const mounted = await mountWithPage(clerk)
    setSession(clerk, 1)
    return { clerk, ...mounted }
  }

  it('reads the new session', async () => {
    const { openPage, page, guard } = await mountEarly()
    expect(await openPage()).toBe('sess_2')
    expect([guard(), page()]).toEqual(['sess_2', 'sess_2'])
  })

  it('reads the session of the next emission as soon as Clerk emits', async () => {
    const { clerk, openPage, page } = await mountEarly()
    expect(await openPage()).toBe('sess_2')
    setSession(clerk, 2)
    clerk.updateClient(clerk.client!)
    expect(page()).toBe('sess_3')
  })
})
