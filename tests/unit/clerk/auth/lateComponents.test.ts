import { describe, expect, it } from 'vitest'
import type { Scenario } from 'vue-clerk/testing'
import { engines } from '../../support/clerk/engines'
import { mountLatePage } from '../../support/mount/mountLatePage'

describe.each(engines)('a component that is set up during a switch of sessions, on $engine,', ({ create }) => {
  async function mount(scenario?: Scenario) {
    const clerk = await create({ sessions: 3, ...scenario })
    await clerk.load()
    return { clerk, ...await mountLatePage(clerk) }
  }

  it('reads the new session, and keeps this session during the redirects of later switches', async () => {
    const { clerk, openPage, shown, page, guard } = await mount()
    const reads: unknown[] = []
    await clerk.setActive({
      session: 'sess_2',
      navigate: async () => { reads.push(await openPage(), guard(), page()) },
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

  it('reads the session of a later switch that does not redirect', async () => {
    const { clerk, openPage, shown } = await mount()
    await clerk.setActive({ session: 'sess_2', navigate: async () => { await openPage() } })
    expect(await shown()).toBe('sess_2')
    await clerk.setActive({ session: 'sess_3' })
    expect(await shown()).toBe('sess_3')
  })

  it('reads the session of a second switch that starts during the redirect of the first switch', async () => {
    const { clerk, openPage, page, guard } = await mount()
    const reads: unknown[] = []
    await clerk.setActive({
      session: 'sess_2',
      async navigate() {
        reads.push(await openPage(), guard())
        await clerk.setActive({ session: 'sess_3', navigate: () => { reads.push(guard(), page()) } })
      },
    })
    expect(reads).toEqual(['sess_2', 'sess_2', 'sess_3', 'sess_3'])
  })

  it('reads the session of a second switch that succeeds at the second try', async () => {
    let failures = 1
    const { clerk, openPage, page, guard } = await mount({
      respond: ({ path }) => path.endsWith('sess_3/touch') && failures-- > 0 ? { status: 500 } : undefined,
    })
    const reads: unknown[] = []
    await clerk.setActive({
      session: 'sess_2',
      async navigate() {
        await openPage()
        const second = () => clerk.setActive({ session: 'sess_3', navigate: () => { reads.push(guard(), page()) } })
        await expect(second()).rejects.toMatchObject({ status: 500 })
        guard()
        await second()
      },
    })
    expect(reads).toEqual(['sess_3', 'sess_3'])
  })
})
