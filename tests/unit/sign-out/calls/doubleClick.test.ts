import { getByRole } from '@testing-library/dom'
import { h, nextTick } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignInButton, SignOutButton, useAuth, type ActionSlotProps } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { failing } from '../../support/clerk/signOutRequests'
import { waitFor } from '../../support/waitFor'

const button = (name: string) => getByRole(document.body, 'button', { name })

/** Dispatches a click. Browsers count the clicks of a series in `detail`. For a key press, `detail` is 0. */
function click(element: Element, detail: number) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail })
  element.dispatchEvent(event)
  return event
}

describe.each(engines)('a further click of a double or triple click, on $engine,', ({ create }) => {
  it.each([2, 3])('does nothing as click %i on a sign-in button that replaced the sign-out button', async detail => {
    const clerk = await create()
    await clerk.load({ signInUrl: '/sign-in' })
    await mountApp({
      setup() {
        const { sessionId } = useAuth()
        return () => sessionId.value
          ? h(SignOutButton, { signOutOptions: { sessionId: sessionId.value } })
          : h(SignInButton)
      },
    }, { clerk })
    click(button('Sign Out'), 1)
    await waitFor(() => expect(button('Sign In')).toBeTruthy())
    expect(click(button('Sign In'), detail).defaultPrevented).toBe(true)
    await nextTick()
    expect(button('Sign In').hasAttribute('aria-busy')).toBe(false)
    expect(navigations(clerk)).toEqual(['/'])
    click(button('Sign In'), 1)
    await waitFor(() => expect(navigations(clerk)).toHaveLength(2))
  })

  it('ends no other session on a button that replaced the clicked button', async () => {
    const clerk = await create({ sessions: 3 })
    await mountApp({
      setup() {
        const { sessionId } = useAuth()
        return () => h(SignOutButton, sessionId.value ? { sessionId: sessionId.value } : {}, () => sessionId.value ?? 'All')
      },
    }, { clerk })
    click(button('sess_1'), 1)
    await waitFor(() => expect(button('All').hasAttribute('aria-busy')).toBe(false))
    click(button('All'), 2)
    await nextTick()
    expect(button('All').hasAttribute('aria-busy')).toBe(false)
    expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3'])
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_1/remove'])
  })

  it('does not retry a failed sign-out, because the user has not seen the failure', async () => {
    const clerk = await create(failing(1))
    const onError = vi.fn()
    await mountApp(() => h(SignOutButton, { onError }), { clerk })
    click(button('Sign Out'), 1)
    await waitFor(() => expect(button('Sign Out').dataset.failed).toBe(''))
    click(button('Sign Out'), 2)
    await nextTick()
    expect(button('Sign Out').dataset.failed).toBe('')
    expect(requests(clerk)).toHaveLength(1)
    click(button('Sign Out'), 1)
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})

describe('a custom button', () => {
  const own = (tag: string) => ({
    default: (slotProps: ActionSlotProps) => h(tag, { href: '/goodbye', role: 'button', ...slotProps }, 'Log out'),
  })

  it.each([['a native button', 'button'], ['a link', 'a']])('does nothing at the second click of a double click if the custom button is %s', async (_, tag) => {
    const { clerk } = await mountApp(() => h(SignOutButton, { asChild: true }, own(tag)))
    expect(click(button('Log out'), 2).defaultPrevented).toBe(true)
    await nextTick()
    expect(button('Log out').hasAttribute('aria-busy')).toBe(false)
    expect(requests(clerk)).toEqual([])
  })

  it.each([
    ['the click event of a key press', () => new MouseEvent('click', { cancelable: true, detail: 0 })],
    ['the first click of a double click', () => new MouseEvent('click', { cancelable: true, detail: 1 })],
    ['an event of a custom element', () => new CustomEvent('select', { cancelable: true, detail: 2 })],
    ['no event', () => undefined],
  ])('signs out when the handler gets %s', async (_, createEvent) => {
    let handler!: ActionSlotProps['handler']
    const { clerk } = await mountApp(() => h(SignOutButton, null, {
      default: (slotProps: ActionSlotProps) => {
        handler = slotProps.handler
        return h('button', 'Log out')
      },
    }))
    expect(await handler(createEvent())).toBe(true)
    expect(signedIn(clerk)).toEqual([])
  })
})
