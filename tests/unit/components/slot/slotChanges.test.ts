import { getByRole } from '@testing-library/dom'
import { createCommentVNode, Fragment, h, nextTick, ref, type Slot } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignInButton, SignOutButton, type ActionSlotProps } from 'vue-clerk'
import { mountApp } from '../../support/mountApp'
import { signOutError } from '../../support/signOutError'

const failing = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 } }
const button = () => getByRole(document.body, 'button')

afterEach(() => { vi.restoreAllMocks() })

describe('the slot of a render function', () => {
  it.each<[string, () => unknown]>([
    ['a string', () => 'Log out'],
    ['text among empty values', () => [null, undefined, false, 'Log out', '']],
    ['nested arrays', () => ['Log out', [null, [1].map(() => null)]]],
    ['a fragment with empty values', () => h(Fragment, [null, 'Log out'])],
    ['a fragment of arrays', () => h(Fragment, [['Log out']])],
    ['a text among comments', () => [createCommentVNode('v-if'), 'Log out']],
  ])('may return %s', async (_, slot) => {
    await mountApp(() => h(SignOutButton, null, { default: slot as unknown as Slot }))
    expect(getByRole(document.body, 'button', { name: /Log out/ })).toBeTruthy()
  })
})

describe('the label in the slot', () => {
  const label = (slot: () => unknown) => mountApp(() => h(SignOutButton, null, { default: slot as unknown as Slot }))
    .then(({ container }) => getByRole(container, 'button').querySelector('.vc-button-label')!)

  it('may be a number', async () => {
    expect((await label(() => h(Fragment, [7]))).textContent).toBe('7')
  })

  it('keeps its element', async () => {
    expect((await label(() => h('b', 'Log out'))).innerHTML).toBe('<b>Log out</b>')
  })

  it('may be an element without text that has an accessible name', async () => {
    await label(() => h('i', { 'role': 'img', 'aria-label': 'Leave' }, ' '))
    expect(getByRole(document.body, 'button', { name: 'Leave' })).toBeTruthy()
  })

  it('is the default one for an empty fragment', async () => {
    expect((await label(() => h(Fragment))).textContent).toBe('Sign Out')
  })
})

describe('a slot that changes', () => {
  it('keeps its element and the focus when a sibling mounts', async () => {
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

  it('still renders without our button when it renders another element while pending', async () => {
    await mountApp(() => h(SignOutButton, { signOutCallback: () => new Promise<void>(() => {}) }, {
      default: (slotProps: ActionSlotProps) =>
        slotProps.pending ? h('em', 'One moment') : h('button', { onClick: slotProps.handler }, 'Log out'),
    }))
    button().click()
    await vi.waitFor(() => expect(document.querySelector('em')).not.toBeNull())
    expect(document.querySelector('.vc-button')).toBeNull()
  })

  it('still renders without our button when it renders another element after a failure', async () => {
    await mountApp(() => h(SignOutButton, { onError: () => {} }, {
      default: (slotProps: ActionSlotProps) =>
        slotProps.error ? h('em', 'It failed') : h('button', { onClick: slotProps.handler }, 'Log out'),
    }), { scenario: failing })
    button().click()
    await vi.waitFor(() => expect(document.querySelector('em')).not.toBeNull())
    expect(document.querySelector('.vc-button')).toBeNull()
  })

  it('gets our button when it no longer uses the handler', async () => {
    const usesHandler = ref(true)
    await mountApp(() => h(SignOutButton, null, {
      default: (slotProps: ActionSlotProps) => usesHandler.value ? h('button', { onClick: slotProps.handler }, 'Log out') : 'Log out',
    }))
    usesHandler.value = false
    await nextTick()
    expect(button().className).toBe('vc-button')
  })

  it('gets a new button without our attributes when it starts to use the handler', async () => {
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

  it('keeps the attributes of a custom button', async () => {
    await mountApp(() => h(SignOutButton, null, () => h('button', { 'aria-disabled': 'true' }, 'Log out')))
    expect(button().getAttribute('aria-disabled')).toBe('true')
  })
})

describe('a button nested in ours', () => {
  const Card = { setup: (_: unknown, { slots }: { slots: { default?: Slot } }) => () => h('div', slots.default?.()) }

  it.each([['SignOutButton', SignOutButton], ['SignInButton', SignInButton]])('logs an error that names <%s> in development', async (name, component) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    await mountApp(() => h(component as typeof SignOutButton, null, {
      default: (slotProps: ActionSlotProps) => h(Card, null, () => h('button', { onClick: slotProps.handler }, 'Log out')),
    }))
    expect(error).toHaveBeenCalledExactlyOnceWith(
      `[vue-clerk] <${name}> renders a button, and its slot put another interactive element into it. To use your own element, `
      + 'read the handler where the slot begins (v-slot="{ handler }"), or set as-child.',
      document.querySelector('button button'),
    )
  })

  it('logs an error when it mounts later', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const isThere = ref(false)
    await mountApp(() => h(SignOutButton, null, () => h('b', isThere.value ? h('a', { href: '/' }) : 'Log out')))
    expect(error).not.toHaveBeenCalled()
    isThere.value = true
    await nextTick()
    expect(error).toHaveBeenCalledOnce()
  })
})

describe('a slot with two root elements', () => {
  const twoElements = () => [h('b', 'One'), h('b', 'Two')]

  it('logs a warning that lists the attributes without an element', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await mountApp(() => h(SignOutButton, { 'asChild': true, 'id': 'out', 'data-x': '1' }, twoElements))
    expect(warn.mock.calls).toEqual([['[vue-clerk] The slot has no single root element, so these attributes are lost: id, data-x. Render one element.']])
  })

  it('logs no warning without attributes', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await mountApp(() => h(SignOutButton, { asChild: true }, twoElements))
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('the live region', () => {
  const region = () => getByRole(document.body, 'status')

  it('announces the same message again', async () => {
    await mountApp(() => h(SignOutButton, { onError: () => {} }), { scenario: failing })
    for (let attempt = 0; attempt < 2; attempt++) {
      button().click()
      expect(region().textContent).toBe('')
      await vi.waitFor(() => expect(region().textContent).toBe('Signing out failed. Try again.'))
    }
  })

  it('announces a refusal once Clerk is loaded', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.useFakeTimers()
    const { errors } = await mountApp(() => h(SignOutButton, { sessionId: '' }), { unloaded: true, scenario: { load: 500 } })
    button().click()
    await vi.advanceTimersByTimeAsync(400)
    expect(region().textContent).toBe('Signing out…')
    await vi.advanceTimersByTimeAsync(600)
    vi.useRealTimers()
    expect(region().textContent).toBe('Signing out failed. Try again.')
    expect(errors).toEqual([signOutError('missing_session')])
    expect(warn).not.toHaveBeenCalled()
  })

  it('unmounts with the app during a sign-out', async () => {
    const { app } = await mountApp(() => h(SignOutButton), { scenario: { latency: 10 } })
    button().click()
    app.unmount()
    await nextTick()
    expect(document.querySelector('[role="status"]')).toBeNull()
  })
})
