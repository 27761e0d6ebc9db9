import { describe, expect, it } from 'vitest'
import { useAuth, useSession, useUser } from 'vue-clerk'
import { createMockClerk, type Scenario } from 'vue-clerk/testing'
import { engines } from '../../support/clerk/engines'
import { useInApp } from '../../support/mount/useInApp'

const organization = { id: 'org_1', role: 'org:admin' }

/** Returns the IDs of the session, the user and the organization. */
const readAccount = () => {
  const { sessionId, userId, orgId } = useAuth()
  return [sessionId.value, userId.value, orgId.value]
}

describe.each(engines)('a guard during the redirect of a switch of accounts, on $engine,', ({ create }) => {
  /** Mounts an app with a loaded Clerk. `read()` reads the account as a guard does: outside of components. */
  async function mount(scenario: Scenario) {
    const clerk = await create(scenario)
    await clerk.load()
    const { app, used } = await useInApp(useAuth, { clerk })
    return { app, clerk, used, read: () => app.runWithContext(readAccount) }
  }

  it('reads the new session and its user, while the component keeps the old session', async () => {
    const { clerk, used, read } = await mount({ sessions: 2 })
    const reads: unknown[] = []
    await clerk.setActive({ session: 'sess_2', navigate: () => { reads.push(read(), used.sessionId.value) } })
    expect(reads).toEqual([['sess_2', 'user_2', null], 'sess_1'])
    expect(used.sessionId.value).toBe('sess_2')
  })

  it('reads the organization of the new session', async () => {
    const { clerk, read } = await mount({ sessions: [{ id: 'sess_1' }, { id: 'sess_2', organization }] })
    let account: unknown
    await clerk.setActive({ session: 'sess_2', navigate: () => { account = read() } })
    expect(account).toEqual(['sess_2', 'user_2', 'org_1'])
  })

  it('reads no organization after a switch to the personal account', async () => {
    const { clerk, read } = await mount({ sessions: [{ id: 'sess_1', organization }] })
    expect(read()).toEqual(['sess_1', 'user_1', 'org_1'])
    let account: unknown
    await clerk.setActive({ organization: null, navigate: () => { account = read() } })
    expect(account).toEqual(['sess_1', 'user_1', null])
  })

  it.each([
    ['the personal account', { session: 'sess_2', organization: null }, ['sess_2', 'user_2', null]],
    ['another session with the same organization', { session: 'sess_3' }, ['sess_3', 'user_3', 'org_1']],
  ])('reads each new account if the redirect starts a second switch, to %s', async (_, target, second) => {
    const others = [{ id: 'sess_2', organization }, { id: 'sess_3', organization }]
    const { clerk, read } = await mount({ sessions: [{ id: 'sess_1' }, ...others] })
    const accounts: unknown[] = []
    const record = () => { accounts.push(read()) }
    await clerk.setActive({
      session: 'sess_2',
      async navigate() {
        record()
        await clerk.setActive({ ...target, navigate: record })
      },
    })
    expect(accounts).toEqual([['sess_2', 'user_2', 'org_1'], second])
  })
})

describe('a guard during a switch to a session without a user, as in a hand-written stub of Clerk,', () => {
  it('reads the session, and null as the user', async () => {
    const clerk = createMockClerk({ sessions: 2 })
    await clerk.load()
    clerk.addListener(() => { Object.assign(clerk.client!.signedInSessions[1]!, { user: null }) })
    const { app } = await useInApp(useAuth, { clerk })
    const read = () => app.runWithContext(() => [useSession().session.value?.id, useUser().user.value])
    let account: unknown
    await clerk.setActive({ session: 'sess_2', navigate: () => { account = read() } })
    expect(account).toEqual(['sess_2', null])
  })
})
