import { describe, expect, it } from 'vitest'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { signedIn } from '../../../../support/observed'
import { engines, type CreateClerk } from '../../support/clerk/engines'
import { button, mountSignOut } from '../../support/mount/mountSignOut'
import { signOutError } from '../../support/signOutError'
import { waitFor } from '../../support/waitFor'

/** Calls `setActive()` with another session. The call stays pending until `finishSwitch` is called. */
async function startSwitch(clerk: MockClerk, session: string) {
  let finishSwitch!: () => void
  let switched!: Promise<void>
  await new Promise<void>(resolve => {
    const navigate = () => new Promise<void>(end => {
      finishSwitch = end
      resolve()
    })
    switched = clerk.setActive({ session, navigate })
  })
  expect(clerk.session).toBeUndefined()
  return { finishSwitch, switched }
}

const load = async (create: CreateClerk, scenario?: Scenario) => {
  const clerk = await create({ sessions: 3, ...scenario })
  await clerk.load()
  return clerk
}

const serverFails: Scenario = { respond: ({ path }) => path.endsWith('/remove') ? { status: 500 } : undefined }

describe.each(engines)('a sign-out during a switch of sessions, on $engine,', ({ create }) => {
  it.each([
    ['for an unknown session', 'sess_9', {}, signOutError('unknown_session')],
    ['for another session', 'sess_2', serverFails, expect.objectContaining({ status: 500 })],
  ])('does not interrupt the switch when the sign-out fails %s', async (_, sessionId, scenario, failure) => {
    const clerk = await load(create, scenario)
    const { auth, onError } = await mountSignOut(clerk, { sessionId })
    const { finishSwitch, switched } = await startSwitch(clerk, 'sess_3')
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    expect(clerk.session).toBeUndefined()
    expect([auth.isLoaded.value, auth.isSignedIn.value, auth.sessionId.value]).toEqual([true, true, 'sess_1'])
    finishSwitch()
    await switched
    expect([clerk.session?.id, auth.sessionId.value]).toEqual(['sess_3', 'sess_3'])
  })

  it('does not interrupt a switch that started before the app mounted', async () => {
    const clerk = await load(create)
    const { finishSwitch, switched } = await startSwitch(clerk, 'sess_3')
    const { auth, onError } = await mountSignOut(clerk, { sessionId: 'sess_9' })
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(signOutError('unknown_session')))
    expect(clerk.session).toBeUndefined()
    finishSwitch()
    await switched
    expect([clerk.session?.id, auth.sessionId.value]).toEqual(['sess_3', 'sess_3'])
  })

  it('keeps the session that the switch selects when the sign-out ends another session', async () => {
    const clerk = await load(create)
    const { auth, onSignOut } = await mountSignOut(clerk, { sessionId: 'sess_1' })
    const { finishSwitch, switched } = await startSwitch(clerk, 'sess_3')
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    finishSwitch()
    await switched
    expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3'])
    expect([clerk.session?.id, auth.sessionId.value]).toEqual(['sess_3', 'sess_3'])
  })

  it.each([
    ['the session that the switch selects', { sessionId: 'sess_3' }, ['sess_1', 'sess_2']],
    ['all sessions', {}, []],
  ])('permanently ends %s, even if the switch finishes later', async (_, props, left) => {
    const clerk = await load(create)
    const { auth, onSignOut } = await mountSignOut(clerk, props)
    const { finishSwitch, switched } = await startSwitch(clerk, 'sess_3')
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    finishSwitch()
    await switched
    expect(signedIn(clerk)).toEqual(left)
    await waitFor(() => expect([clerk.session, clerk.user]).toEqual([null, null]))
    expect([auth.isLoaded.value, auth.isSignedIn.value]).toEqual([true, false])
    expect(await auth.getToken.value()).toBeNull()
  })
})
