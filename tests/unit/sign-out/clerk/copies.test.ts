import { beforeEach, describe, expect, it } from 'vitest'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { loadCopy, mountCopy } from '../../support/mount/copies'
import { engines, type CreateClerk } from '../../support/clerk/engines'
import { failing } from '../../support/clerk/signOutRequests'
import { signOutError } from '../../support/signOutError'
import { waitFor } from '../../support/waitFor'

type Package = Awaited<ReturnType<typeof loadCopy>>

const load = async (create: CreateClerk, scenario?: Scenario) => {
  const clerk = await create(scenario)
  await clerk.load()
  return clerk
}

describe.each(engines)('two copies of the package on one Clerk, on $engine,', ({ create }) => {
  let first: Package
  let second: Package
  beforeEach(async () => {
    first = await loadCopy()
    second = await loadCopy()
    expect(first.SignOutButton).not.toBe(second.SignOutButton)
  })
  const mountBoth = (clerk: MockClerk, ...props: object[]) =>
    [mountCopy(clerk, first, first, props[0]), mountCopy(clerk, second, second, props[1])] as const

  it.each<[string, object, string, string[]]>([
    ['all sessions', {}, 'DELETE /client/sessions', []],
    ['the current session', { sessionId: 'sess_1' }, 'POST /client/sessions/sess_1/remove', ['sess_2', 'sess_3']],
    ['another session', { sessionId: 'sess_3' }, 'POST /client/sessions/sess_3/remove', ['sess_1', 'sess_2']],
  ])('send one request and redirect at most once when both copies end %s', async (_, props, request, left) => {
    const clerk = await load(create, { sessions: 3 })
    const apps = mountBoth(clerk, props, props)
    for (const { button } of apps) button.click()
    await waitFor(() => apps.forEach(({ onSignOut }) => expect(onSignOut).toHaveBeenCalledOnce()))
    expect(requests(clerk)).toEqual([request])
    expect(signedIn(clerk)).toEqual(left)
    expect(navigations(clerk)).toEqual(left.includes('sess_1') ? [] : ['/'])
    expect(apps.flatMap(({ errors }) => errors)).toEqual([])
  })

  it('report the failure of a shared request once, and sign out at the next click', async () => {
    const clerk = await load(create, failing(1))
    const apps = mountBoth(clerk)
    for (const { button } of apps) button.click()
    await waitFor(() => apps.forEach(({ button }) => expect(button.dataset.failed).toBe('')))
    expect(apps.flatMap(({ errors }) => errors)).toEqual([expect.objectContaining({ status: 500 })])
    expect(requests(clerk)).toHaveLength(1)
    expect(clerk.session?.id).toBe('sess_1')
    apps[1].button.click()
    await waitFor(() => expect(apps[1].onSignOut).toHaveBeenCalledOnce())
  })

  it('send the request for one session before the request for all sessions', async () => {
    const clerk = await load(create, { sessions: 2, latency: 10 })
    const apps = mountBoth(clerk, { sessionId: 'sess_2' })
    for (const { button } of apps) button.click()
    await waitFor(() => apps.forEach(({ onSignOut }) => expect(onSignOut).toHaveBeenCalledOnce()))
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove', 'DELETE /client/sessions'])
  })

  it('work when an app has the button of one copy and the plugin of the other copy', async () => {
    const clerk = await load(create, { sessions: 2 })
    const refused = mountCopy(clerk, first, second, { sessionId: 'sess_9' })
    refused.button.click()
    await waitFor(() => expect(refused.errors).toEqual([signOutError('unknown_session')]))
    refused.app.unmount()
    const { button, onSignOut } = mountCopy(clerk, first, second, { sessionId: 'sess_2' })
    button.click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })
})

describe.each(engines)('two versions of the package on one Clerk, on $engine,', ({ create }) => {
  const mountVersions = async (clerk: MockClerk) => {
    const newer = await loadCopy({ anotherVersion: true })
    const current = await loadCopy()
    return [mountCopy(clerk, current, current), mountCopy(clerk, newer, newer)] as const
  }

  it('leave no session after two sign-outs', async () => {
    const clerk = await load(create, { sessions: 2, latency: 10 })
    const apps = await mountVersions(clerk)
    for (const { button } of apps) button.click()
    await waitFor(() => apps.forEach(({ onSignOut }) => expect(onSignOut).toHaveBeenCalledOnce()))
    expect(signedIn(clerk)).toEqual([])
    expect(clerk.session).toBeNull()
    expect(apps.flatMap(({ errors }) => errors)).toEqual([])
  })

  it.each([1, 2])('leave no session when only request %s fails', async number => {
    const clerk = await load(create, failing(number))
    const apps = await mountVersions(clerk)
    for (const { button } of apps) button.click()
    const failures = () => apps.flatMap(({ errors }) => errors)
    await waitFor(() => expect(failures()).toEqual([expect.objectContaining({ status: 500 })]))
    await waitFor(() => expect(apps.flatMap(({ onSignOut }) => onSignOut.mock.calls)).toHaveLength(1))
    expect(signedIn(clerk)).toEqual([])
    expect(clerk.session).toBeNull()
  })

  it('work independently: one version signs out after the app with the other version has unmounted', async () => {
    const clerk = await load(create)
    const [{ app }, { button, onSignOut }] = await mountVersions(clerk)
    app.unmount()
    button.click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })

  it('ignore the data that another version stores on Clerk', async () => {
    const clerk = await load(create)
    Object.assign(clerk, { [Symbol.for('vue-clerk/activity@0')]: { running: 'unknown' } })
    const current = await loadCopy()
    const { button, onSignOut } = mountCopy(clerk, current, current)
    button.click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
  })
})
