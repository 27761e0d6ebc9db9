import { getByRole, queryByRole } from '@testing-library/dom'
import { h, nextTick, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { requests } from '../../../../support/observed'
import { engines, type CreateClerk } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { failing } from '../../support/clerk/signOutRequests'
import { waitFor } from '../../support/waitFor'

type Listeners = Record<string, unknown>

/**
 * Clicks a button that has the listeners `listeners[0]`. Before the server responds, gives the button each element of
 * `listeners` in turn. If `unmounts` is true, the button then unmounts.
 */
async function clickAndChange(create: CreateClerk, listeners: Listeners[], { fails = false, unmounts = true } = {}) {
  const clerk = await create(fails ? failing(1) : { latency: 10 })
  const current = ref(0)
  const isShown = ref(true)
  const app = await mountApp(() => isShown.value ? h(SignOutButton, listeners[current.value]) : null, { clerk })
  getByRole(app.container, 'button').click()
  for (const index of listeners.keys()) {
    current.value = index
    await nextTick()
  }
  isShown.value = !unmounts
  await nextTick()
  expect(!!queryByRole(app.container, 'button')).toBe(!unmounts)
  expect(requests(clerk).length).toBeLessThanOrEqual(1)
  return app
}

describe.each(engines)('a button whose listeners change while the request is in flight, on $engine,', ({ create }) => {
  const spies = () => [vi.fn(), vi.fn(), vi.fn()] as const

  it.each([
    ['after the button has unmounted', true],
    ['while the button stays mounted', false],
  ])('emits signOut to the newest listener %s', async (_, unmounts) => {
    const [first, second, newest] = spies()
    await clickAndChange(create, [first, second, newest].map(onSignOut => ({ onSignOut })), { unmounts })
    await waitFor(() => expect(newest).toHaveBeenCalledOnce())
    expect([...first.mock.calls, ...second.mock.calls]).toEqual([])
  })

  it('emits error to the newest listener after the button has unmounted', async () => {
    const [first, newest] = spies()
    const { errors } = await clickAndChange(create, [{ onError: first }, { onError: newest }], { fails: true })
    await waitFor(() => expect(newest).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 500 })))
    expect(first).not.toHaveBeenCalled()
    expect(errors).toEqual([])
  })

  it('emits error to a listener that was added after the click', async () => {
    const [added] = spies()
    const { errors } = await clickAndChange(create, [{}, { onError: added }], { fails: true })
    await waitFor(() => expect(added).toHaveBeenCalledOnce())
    expect(errors).toEqual([])
  })

  it('calls the app’s error handler when the error listener was removed after the click', async () => {
    const [removed] = spies()
    const { errors } = await clickAndChange(create, [{ onError: removed }, {}], { fails: true })
    await waitFor(() => expect(errors).toEqual([expect.objectContaining({ status: 500 })]))
    expect(removed).not.toHaveBeenCalled()
  })

  it('emits signOut to each listener in an array, and once to a .once listener', async () => {
    const [first, second, once] = spies()
    await clickAndChange(create, [{}, { onSignOut: [first, second], onSignOutOnce: once }])
    await waitFor(() => expect([first, second, once].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]))
  })
})
