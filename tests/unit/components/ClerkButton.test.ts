import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { createCommentVNode, h, nextTick, ref, type Slot } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { ClerkButton, SignInButton, SignOutButton, SignUpButton, type ClerkButtonProps } from 'vue-clerk'
import { mountApp } from '../support/mount/mountApp'
import { waitFor } from '../support/waitFor'

type Props = ClerkButtonProps & Record<string, unknown>

async function mountButton(props: Props = {}, slots: Record<string, () => unknown> = { default: () => 'Save' }) {
  const { container } = await mountApp(() => h(ClerkButton, props, slots as Record<string, Slot>))
  return getByRole<HTMLButtonElement>(container, 'button')
}

describe('ClerkButton', () => {
  it('renders its props as data attributes, and puts other attributes on the native button', async () => {
    const button = await mountButton({ variant: 'ghost', tone: 'danger', size: 'lg', block: true, id: 'save' })
    expect({ ...button.dataset }).toEqual({ variant: 'ghost', tone: 'danger', size: 'lg', block: '' })
    expect([button.id, button.type, button.disabled, button.textContent]).toEqual(['save', 'button', false, 'Save'])
  })

  it('renders no attributes for block, pending and failed by default', async () => {
    const button = await mountButton()
    expect(button.getAttributeNames().sort()).toEqual(['class', 'data-size', 'data-tone', 'data-variant', 'type'])
  })

  it('ignores clicks when disabled', async () => {
    const onClick = vi.fn()
    const button = await mountButton({ disabled: true, onClick })
    await userEvent.click(button)
    expect(button.disabled).toBe(true)
    expect(onClick).not.toHaveBeenCalled()
  })

  it('gets its accessible name from aria-label when the slot is empty', async () => {
    const button = await mountButton({ 'aria-label': 'Close' }, {})
    expect(button.textContent).toBe('')
    expect(getByRole(document.body, 'button', { name: 'Close' })).toBe(button)
  })

  it('shows a failure, but not while pending', async () => {
    expect((await mountButton({ failed: true })).dataset.failed).toBe('')
    expect((await mountButton({ failed: true, pending: true })).dataset.failed).toBeUndefined()
  })
})

describe('every button component', () => {
  it('has a name for Vue’s developer tools', () => {
    const components = { ClerkButton, SignInButton, SignOutButton, SignUpButton }
    expect(Object.values(components).map(({ name }) => name)).toEqual(Object.keys(components))
  })
})

describe('a pending ClerkButton', () => {
  it('ignores clicks, but handles events such as focus', async () => {
    const clicked = vi.fn()
    const onFocus = vi.fn()
    const onSubmit = vi.fn((event: Event) => event.preventDefault())
    const { container } = await mountApp(() => h('form', { onSubmit }, h(
      ClerkButton,
      { type: 'submit', pending: true, onClick: clicked, onClickCapture: clicked, onFocus },
      () => 'Save',
    )))
    const button = getByRole(container, 'button', { name: 'Save' })
    await userEvent.click(button)
    expect(clicked).not.toHaveBeenCalled()
    expect(onSubmit).not.toHaveBeenCalled()
    expect(onFocus).toHaveBeenCalledOnce()
    expect([button.getAttribute('aria-busy'), button.getAttribute('aria-disabled')]).toEqual(['true', 'true'])
  })

  it('handles clicks again after pending has become false', async () => {
    const onClick = vi.fn()
    const pending = ref(true)
    const { container } = await mountApp(() => h(ClerkButton, { pending: pending.value, onClick }, () => 'Save'))
    pending.value = false
    await nextTick()
    await userEvent.click(getByRole(container, 'button', { name: 'Save' }))
    expect(onClick).toHaveBeenCalledOnce()
  })
})

describe.each([['ClerkButton', ClerkButton], ['SignOutButton', SignOutButton]])('the icons of a %s', (_, component) => {
  const icon = (name: string) => h('svg', { 'data-icon': name, 'aria-hidden': 'true' })

  it('are rendered before and after the label', async () => {
    const { container } = await mountApp(() => h(component as typeof ClerkButton, null, {
      'default': () => ['Save'] as never,
      'icon-before': () => [icon('before')],
      'icon-after': () => [icon('after')],
    }))
    const button = getByRole(container, 'button', { name: 'Save' })
    expect([...button.children].map(child => child.querySelector('svg')?.dataset.icon ?? child.textContent)).toEqual(['before', 'Save', 'after'])
    expect([...button.children].map(child => child.className)).toEqual(['vc-button-icon', 'vc-button-label', 'vc-button-icon'])
  })

  it.each(['before', 'after'])('can be a single icon %s the label', async place => {
    const button = await mountButton({}, { default: () => 'Save', [`icon-${place}`]: () => [h('svg')] })
    const order = [...button.children].map(({ firstElementChild }) => firstElementChild ? 'icon' : 'label')
    expect(order).toEqual(place === 'before' ? ['icon', 'label'] : ['label', 'icon'])
  })

  it('have no wrapper element when the slots render nothing', async () => {
    const nothing = () => [createCommentVNode('v-if')]
    const { container } = await mountApp(() => h(component as typeof ClerkButton, null, {
      'default': () => ['Save'] as never,
      'icon-before': nothing,
      'icon-after': nothing,
    }))
    expect(getByRole(container, 'button', { name: 'Save' }).childNodes).toHaveLength(1)
  })

  it('appear without recreating the label’s element', async () => {
    const hasIconBefore = ref(false)
    const { container } = await mountApp(() => h(component as typeof ClerkButton, null, {
      'default': () => [h('b', 'Save')],
      'icon-before': () => hasIconBefore.value ? [icon('before')] : [],
      'icon-after': () => [icon('after')],
    }))
    const button = getByRole(container, 'button', { name: 'Save' })
    const [label, after] = button.children
    hasIconBefore.value = true
    await waitFor(() => expect(button.children).toHaveLength(3))
    expect([...button.children].slice(1)).toEqual([label, after])
    expect(button.children[1]).toBe(label)
    expect(button.children[2]).toBe(after)
  })
})
