import { getByRole } from '@testing-library/dom'
import { h, nextTick, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutButton, type ActionSlotProps } from 'vue-clerk'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const failing = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 } }
const button = () => getByRole(document.body, 'button')

describe('the slot of SignOutButton', () => {
  it('keeps the custom button’s element and focus when a sibling mounts', async () => {
    const message = ref('')
    await mountApp(() => h(SignOutButton, { onError: () => {} }, {
      default: ({ handler }: ActionSlotProps) => [h('button', { onClick: handler }, 'Log out'), message.value ? h('p', message.value) : null],
    }), { scenario: failing })
    const before = button()
    before.focus()
    message.value = 'It failed'
    await nextTick()
    expect(button()).toBe(before)
    expect(document.activeElement).toBe(before)
  })

  it('renders no default button when another element replaces the pending custom button', async () => {
    await mountApp(() => h(SignOutButton, { signOutCallback: () => new Promise<void>(() => {}) }, {
      default: (slotProps: ActionSlotProps) =>
        slotProps.pending ? h('em', 'One moment') : h('button', { onClick: slotProps.handler }, 'Log out'),
    }))
    button().click()
    await waitFor(() => expect(document.querySelector('em')).not.toBeNull())
    expect(document.querySelector('.vc-button')).toBeNull()
  })

  it('renders no default button when another element replaces the failed custom button', async () => {
    await mountApp(() => h(SignOutButton, { onError: () => {} }, {
      default: (slotProps: ActionSlotProps) =>
        slotProps.error ? h('em', 'It failed') : h('button', { onClick: slotProps.handler }, 'Log out'),
    }), { scenario: failing })
    button().click()
    await waitFor(() => expect(document.querySelector('em')).not.toBeNull())
    expect(document.querySelector('.vc-button')).toBeNull()
  })

  it('renders the default button when the slot no longer uses the handler', async () => {
    const usesHandler = ref(true)
    await mountApp(() => h(SignOutButton, null, {
      default: (slotProps: ActionSlotProps) => usesHandler.value ? h('button', { onClick: slotProps.handler }, 'Log out') : 'Log out',
    }))
    usesHandler.value = false
    await nextTick()
    expect(button().className).toBe('vc-button')
  })

  it('replaces the default button with a custom button when the slot starts to use the handler', async () => {
    const usesHandler = ref(false)
    await mountApp(() => h(SignOutButton, null, {
      default: ({ handler }: ActionSlotProps) => usesHandler.value ? h('button', { onClick: handler }, 'Log out') : 'Log out',
    }))
    const ours = button()
    usesHandler.value = true
    await nextTick()
    expect(button()).not.toBe(ours)
    expect([...button().attributes]).toEqual([])
  })

  it('keeps the attributes of a native button in a slot that does not use the handler', async () => {
    await mountApp(() => h(SignOutButton, null, () => h('button', { 'aria-disabled': 'true' }, 'Log out')))
    expect(button().getAttribute('aria-disabled')).toBe('true')
  })
})
