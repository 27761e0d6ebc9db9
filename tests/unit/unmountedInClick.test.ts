import { queryByRole, getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { computed, h, nextTick, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth, type SignOutButtonProps } from 'vue-clerk'
import { requests, signedIn } from '../support/observed'
import { failingOnce } from './support/failingOnce'
import { mountApp, type MountOptions } from './support/mountApp'

type Props = SignOutButtonProps & Record<string, unknown>

/** The specification's third example: clerk-js empties the session before its request, and the button is gone. */
async function mountBehindSession(listeners: Record<string, unknown>, settings: MountOptions = {}) {
  const { container, ...app } = await mountApp({
    setup() {
      const { sessionId } = useAuth()
      const props = computed(() => sessionId.value && { signOutOptions: { sessionId: sessionId.value }, ...listeners })
      return () => props.value ? h(SignOutButton, props.value) : null
    },
  }, settings)
  return { container, ...app, click: () => userEvent.click(getByRole(container, 'button')) }
}

describe('events, although the button has unmounted in its own click', () => {
  it('tells signOut', async () => {
    const onSignOut = vi.fn()
    const onSignOutOnce = vi.fn()
    const { container, click } = await mountBehindSession({ onSignOut: [onSignOut, onSignOut], onSignOutOnce })
    await click()
    await vi.waitFor(() => expect(queryByRole(container, 'button')).toBeNull())
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledTimes(2))
    expect(onSignOutOnce).toHaveBeenCalledOnce()
  })

  it('tells error, and comes back for a retry', async () => {
    const onError = vi.fn()
    const scenario = { latency: 20, respond: failingOnce() }
    const { clerk, container, errors, click } = await mountBehindSession({ onError }, { scenario })
    await click()
    await vi.waitFor(() => expect(queryByRole(container, 'button')).toBeNull())
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    await vi.waitFor(() => expect(queryByRole(container, 'button')).not.toBeNull())
    await click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(errors).toEqual([])
  })

  it('gives the failure to the app’s error handler when nobody listens', async () => {
    const { errors, click } = await mountBehindSession({}, { scenario: { respond: failingOnce() } })
    await click()
    await vi.waitFor(() => expect(errors).toHaveLength(1))
  })
})

describe('a button that comes back after it has unmounted in its own click', () => {
  it('shows that the sign-out failed, until the next click', async () => {
    const { clerk, container, click } = await mountBehindSession({ onError: () => {} }, {
      scenario: { latency: 20, respond: failingOnce() },
    })
    await click()
    await vi.waitFor(() => expect(queryByRole(container, 'button')).toBeNull())
    await vi.waitFor(() => expect(queryByRole(container, 'button')?.dataset.failed).toBe(''))
    await click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })

  /** Places that come and go, each with a button of its own key or session. */
  async function mountPlaces(scenario: MountOptions['scenario'], places: Props[]) {
    const shown = ref(places.map(() => false))
    shown.value[0] = true
    const { clerk, container } = await mountApp(() => h('div', places.map((props, at) => shown.value[at]
      ? h(SignOutButton, { onError: () => {}, ...props }, () => `Button ${at}`)
      : null)), { scenario })
    const button = (at: number) => queryByRole(container, 'button', { name: `Button ${at}` })
    return { clerk, shown, button }
  }

  it('is busy while its sign-out still is, and a click on it asks for nothing more', async () => {
    const { clerk, shown, button } = await mountPlaces({ latency: 60 }, [{ key: 'a' }])
    button(0)!.click()
    shown.value[0] = false
    await nextTick()
    shown.value[0] = true
    await nextTick()
    expect(button(0)!.getAttribute('aria-busy')).toBe('true')
    button(0)!.click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual([]))
    await vi.waitFor(() => expect(button(0)!.hasAttribute('aria-busy')).toBe(false))
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })

  it.each<[string, Props, Props]>([
    ['has another place', { key: 'a' }, { key: 'b' }],
    ['is for another session', { key: 'a', sessionId: 'sess_1' }, { key: 'a', sessionId: 'sess_2' }],
  ])('is not one that %s', async (_, first, second) => {
    const { shown, button } = await mountPlaces({ sessions: 2, latency: 20, respond: failingOnce() }, [first, second])
    button(0)!.click()
    shown.value[0] = false
    await nextTick()
    shown.value[1] = true
    await nextTick()
    expect(button(1)!.hasAttribute('aria-busy')).toBe(false)
    shown.value[0] = true
    await vi.waitFor(() => expect(button(0)!.dataset.failed).toBe(''))
    expect(button(1)!.dataset.failed).toBeUndefined()
  })

  it('still is when it goes and comes back once more meanwhile', async () => {
    const { clerk, shown, button } = await mountPlaces({ latency: 60 }, [{ key: 'a' }])
    button(0)!.click()
    for (const isShown of [false, true, false, true]) {
      shown.value[0] = isShown
      await nextTick()
    }
    expect(button(0)!.getAttribute('aria-busy')).toBe('true')
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })

  it('shows the failure once, however late it comes back, and whatever else has failed by then', async () => {
    let failures = 2
    const respond = ({ method }: { method: string }) => method !== 'GET' && failures-- > 0 ? { status: 500 } : undefined
    const onError = vi.fn()
    const { shown, button } = await mountPlaces({ sessions: 2, respond }, [
      { key: 'a', sessionId: 'sess_1', onError }, { key: 'b', sessionId: 'sess_2', onError },
    ])
    button(0)!.click()
    shown.value = [false, true]
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1))
    await vi.waitFor(() => expect(button(1)!.hasAttribute('aria-busy')).toBe(false))
    button(1)!.click()
    await vi.waitFor(() => expect(button(1)!.dataset.failed).toBe(''))
    shown.value = [true, true]
    await nextTick()
    expect(button(0)!.dataset.failed).toBe('')
    for (const isShown of [false, true]) {
      shown.value = [isShown, true]
      await nextTick()
    }
    expect(button(0)!.dataset.failed).toBeUndefined()
  })

  it('is a new one once the failure has been seen', async () => {
    const { shown, button } = await mountPlaces({ respond: failingOnce() }, [{ key: 'a' }])
    button(0)!.click()
    await vi.waitFor(() => expect(button(0)!.dataset.failed).toBe(''))
    shown.value[0] = false
    await nextTick()
    shown.value[0] = true
    await nextTick()
    expect(button(0)!.dataset.failed).toBeUndefined()
  })

  it('is a new one when somebody has been signed out since', async () => {
    const onError = vi.fn()
    const { clerk, shown, button } = await mountPlaces({ sessions: 2, respond: failingOnce() }, [
      { key: 'a', sessionId: 'sess_1', onError }, { key: 'b', sessionId: 'sess_2' },
    ])
    button(0)!.click()
    shown.value = [false, true]
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    button(1)!.click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1']))
    await vi.waitFor(() => expect(button(1)!.hasAttribute('aria-busy')).toBe(false))
    shown.value = [true, true]
    await nextTick()
    expect(button(0)!.dataset.failed).toBeUndefined()
  })
})
