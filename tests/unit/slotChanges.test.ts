import { getByRole } from '@testing-library/dom'
import { Fragment, h, nextTick, ref, type Slot } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, type ActionSlotProps } from 'vue-clerk'
import { mountApp } from './support/mountApp'

const failing = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 } }
const button = () => getByRole(document.body, 'button')

afterEach(() => { vi.restoreAllMocks() })

describe('a slot of a render function', () => {
  it.each<[string, () => unknown]>([
    ['a string', () => 'Log out'],
    ['a number and nothing', () => [null, undefined, false, 'Log out', '']],
    ['nested arrays', () => ['Log out', [null, [1].map(() => null)]]],
    ['a fragment with holes', () => h(Fragment, [null, 'Log out'])],
  ])('may return %s', async (_, slot) => {
    await mountApp(() => h(SignOutButton, null, { default: slot as unknown as Slot }))
    expect(getByRole(document.body, 'button', { name: /Log out/ })).toBeTruthy()
  })
})

describe('a slot that changes', () => {
  it('keeps its element and the focus when a sibling comes', async () => {
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

  it('stays the app’s while it is pending, although it shows something else then', async () => {
    await mountApp(() => h(SignOutButton, { signOutCallback: () => new Promise<void>(() => {}) }, {
      default: (slotProps: ActionSlotProps) =>
        slotProps.pending ? h('em', 'One moment') : h('button', { onClick: slotProps.handler }, 'Log out'),
    }))
    button().click()
    await vi.waitFor(() => expect(document.querySelector('em')).not.toBeNull())
    expect(document.querySelector('.vc-button')).toBeNull()
  })

  it('from ours to theirs leaves nothing of ours on it', async () => {
    const isTheirs = ref(false)
    await mountApp(() => h(SignOutButton, null, {
      default: ({ handler }: ActionSlotProps) => isTheirs.value ? h('button', { onClick: handler }, 'Log out') : 'Log out',
    }))
    const ours = button()
    isTheirs.value = true
    await nextTick()
    expect(button()).not.toBe(ours)
    expect([...button().attributes]).toEqual([])
  })

  it('keeps the attributes of the app’s own button', async () => {
    await mountApp(() => h(SignOutButton, null, () => h('button', { 'aria-disabled': 'true' }, 'Log out')))
    expect(button().getAttribute('aria-disabled')).toBe('true')
  })

  it('says in development when it nests a button in ours', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const Card = { setup: (_: unknown, { slots }: { slots: { default?: Slot } }) => () => h('div', slots.default?.()) }
    await mountApp(() => h(SignOutButton, null, {
      default: (slotProps: ActionSlotProps) => h(Card, null, () => h('button', { onClick: slotProps.handler }, 'Log out')),
    }))
    expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('take the handler where the slot begins'), expect.anything())
  })
})

describe('what is announced', () => {
  const region = () => getByRole(document.body, 'status')

  it('is said anew when it is the same again', async () => {
    await mountApp(() => h(SignOutButton, { onError: () => {} }), { scenario: failing })
    for (let attempt = 0; attempt < 2; attempt++) {
      button().click()
      expect(region().textContent).toBe('')
      await vi.waitFor(() => expect(region().textContent).toBe('Signing out failed. Try again.'))
    }
  })

  it('is nothing when nobody was signed out', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.useFakeTimers()
    await mountApp(() => h(SignOutButton, { sessionId: '' }), { unloaded: true })
    button().click()
    await vi.advanceTimersByTimeAsync(1000)
    vi.useRealTimers()
    expect(region().textContent).toBe('')
  })

  it('is nothing once the app is gone', async () => {
    const { app } = await mountApp(() => h(SignOutButton), { scenario: { latency: 10 } })
    button().click()
    app.unmount()
    await nextTick()
    expect(document.querySelector('[role="status"]')).toBeNull()
  })
})
