import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutButton, type ActionSlotProps } from 'vue-clerk'
import { requests } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'

const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })

describe('a click', () => {
  it.each([
    ['a custom button', { default: ({ handler }: ActionSlotProps) => h('button', { onClick: handler }, 'Sign Out') }, {}],
    ['as-child', { default: (slotProps: ActionSlotProps) => h('button', { ...slotProps }, 'Sign Out') }, { asChild: true }],
    ['a native button in a slot that does not use the handler', { default: () => h('button', 'Sign Out') }, {}],
    ['no slot', undefined, {}],
  ])('on a SignOutButton with %s ends no session when a listener calls event.preventDefault()', async (_, slots, props) => {
    const onClick = (event: Event) => event.preventDefault()
    const { clerk } = await mountApp(() => h(SignOutButton, { ...props, onClick }, slots))
    await userEvent.click(button())
    expect(requests(clerk)).toEqual([])
  })

  it('does not follow a disabled link in the slot', async () => {
    await mountApp(() => h(SignOutButton, { asChild: true, disabled: true }, {
      default: (slotProps: ActionSlotProps) => h('a', { href: '/goodbye', role: 'button', ...slotProps }, 'Sign Out'),
    }))
    const click = new MouseEvent('click', { cancelable: true, bubbles: true })
    button().dispatchEvent(click)
    expect(click.defaultPrevented).toBe(true)
  })
})
