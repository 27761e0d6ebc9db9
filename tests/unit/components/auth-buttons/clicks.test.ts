import { getByRole } from '@testing-library/dom'
import { h, nextTick } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ActionSlotProps } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { navigations } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { authButtons, mountButton, type Props } from '../../support/mount/mountAuthButton'
import { waitFor } from '../../support/waitFor'

afterEach(() => { vi.restoreAllMocks() })

describe.each(authButtons)('the native button of $name', authButton => {
  it('gets every attribute and listener once', async () => {
    const onFocus = vi.fn()
    const { button } = await mountButton(authButton, { id: 'in', class: 'mine', onFocus })
    button.focus()
    expect([button.id, button.className]).toEqual(['in', 'vc-button mine'])
    expect(onFocus).toHaveBeenCalledOnce()
  })
})

describe.each(authButtons)('a click on $name', authButton => {
  const { redirect } = authButton

  it('makes the button busy until Clerk is loaded, so that a second click does nothing', async () => {
    const { clerk, button } = await mountButton(authButton, {}, { unloaded: true, scenario: { sessions: 0, load: 20 } })
    button.click()
    button.click()
    await nextTick()
    expect(button.getAttribute('aria-busy')).toBe('true')
    await waitFor(() => expect(button.hasAttribute('aria-busy')).toBe(false))
    expect(navigations(clerk)).toHaveLength(1)
    expect(button.dataset.failed).toBeUndefined()
  })

  it('does not redirect when the app unmounts before Clerk is loaded', async () => {
    const settings = { unloaded: true, scenario: { sessions: 0, load: 10 } } as const
    const { app, clerk, button } = await mountButton(authButton, {}, settings)
    const redirects = vi.spyOn(clerk, redirect)
    button.click()
    app.unmount()
    await waitFor(() => expect(clerk.loaded).toBe(true))
    await Promise.resolve()
    await Promise.resolve()
    expect(redirects).not.toHaveBeenCalled()
  })

  it('makes the button show a failed redirect until the next click', async () => {
    const clerk = createMockClerk({ sessions: 0 })
    const redirects = vi.spyOn(clerk, redirect).mockRejectedValueOnce(new Error('The router failed.'))
    const { button, click, errors } = await mountButton(authButton, {}, { clerk })
    await click()
    await waitFor(() => expect(button.dataset.failed).toBe(''))
    expect(errors).toEqual([new Error('The router failed.')])
    expect(button.hasAttribute('aria-busy')).toBe(false)
    await click()
    await waitFor(() => expect(button.dataset.failed).toBeUndefined())
    expect(redirects).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['the button is disabled', { disabled: true }],
    ['a listener of the app calls event.preventDefault()', { onClick: (event: Event) => event.preventDefault() }],
  ])('does not redirect when %s', async (_, props) => {
    const { clerk, button } = await mountButton(authButton, props)
    const redirects = vi.spyOn(clerk, redirect)
    button.click()
    await Promise.resolve()
    expect(redirects).not.toHaveBeenCalled()
  })
})

describe.each(authButtons)('a custom button in the slot of $name', ({ component }) => {
  async function mountCustomButton(props: Props = {}) {
    let received!: ActionSlotProps
    const app = await mountApp(() => h(component, props, {
      default: (slotProps: ActionSlotProps) => {
        received = slotProps
        return h('a', { href: '/in', role: 'button', onClick: slotProps.handler }, 'Come in')
      },
    }), { scenario: { sessions: 0 } })
    return { ...app, handler: received.handler }
  }

  it('gets a handler that resolves true after a redirect, and false without a redirect', async () => {
    const { handler } = await mountCustomButton()
    expect(await Promise.all([handler(), handler()])).toEqual([true, false])
    expect(await (await mountCustomButton({ disabled: true })).handler()).toBe(false)
  })

  it('gets the attributes of the component, but no class of the default button', async () => {
    const { container } = await mountCustomButton({ id: 'in' })
    const link = getByRole(container, 'button', { name: 'Come in' })
    expect(link.id).toBe('in')
    expect(link.className).toBe('')
  })
})
