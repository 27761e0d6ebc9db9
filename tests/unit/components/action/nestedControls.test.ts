import { getByText } from '@testing-library/dom'
import { h, nextTick, type VNode } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SignInButton, SignOutButton, type ActionSlotProps } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const silence = () => vi.spyOn(console, 'error').mockImplementation(() => {})
let error: ReturnType<typeof silence>
beforeEach(() => { error = silence() })
afterEach(() => { vi.restoreAllMocks() })

/** Clicks the element that contains `text`, and waits until the button has handled the click. */
async function click(text: string) {
  getByText(document.body, text).click()
  await nextTick()
  await nextTick()
}

const controls: [string, () => VNode[]][] = [
  ['two buttons', () => [h('button', 'Log out'), h('button', 'Cancel')]],
  ['a button and a link', () => [h('button', 'Log out'), h('a', { href: '#cancel' }, 'Cancel')]],
  ['a button and an input', () => [h('button', 'Log out'), h('label', [h('input'), h('span', { tabindex: 0 }, 'Cancel')])]],
  ['a button and a nested button', () => [h('button', 'Log out'), h('p', h('button', h('b', 'Cancel')))]],
  ['a button and editable text', () => [h('button', 'Log out'), h('p', { contenteditable: 'true' }, 'Cancel')]],
]

describe.each(engines)('a slot with two controls, on $engine,', ({ create }) => {
  it.each(controls)('logs an error about %s, and signs out only at a click on the first control', async (_, slot) => {
    const clerk = await create()
    await mountApp(() => h(SignOutButton, null, slot), { clerk })
    expect(error).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('[vue-clerk] The slot of <SignOutButton> puts an interactive element into the button.'),
      expect.any(Element),
    )
    await click('Cancel')
    expect(requests(clerk)).toEqual([])
    expect(document.querySelector('[aria-busy]')).toBeNull()
    await click('Log out')
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})

describe('a slot without a nested control', () => {
  it.each<[string, () => VNode[] | string]>([
    ['text and an icon', () => [h('svg', h('title', 'Icon')), h('span', 'Log out')]],
    ['one element', () => [h('b', 'Log out')]],
  ])('signs out at a click when the slot contains %s', async (_, slot) => {
    const { clerk } = await mountApp(() => h(SignOutButton, null, slot))
    await click('Log out')
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(error).not.toHaveBeenCalled()
  })

  it('signs out only at a click on the custom button that uses the handler', async () => {
    const cancel = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, null, {
      default: ({ handler }: ActionSlotProps) => [h('button', { onClick: handler }, 'Log out'), h('button', { onClick: cancel }, 'Cancel')],
    }))
    await click('Cancel')
    expect(cancel).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual([])
    await click('Log out')
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(error).not.toHaveBeenCalled()
  })
})

describe('SignInButton', () => {
  it('does not redirect at a click on the second control in the slot', async () => {
    const { clerk } = await mountApp(() => h(SignInButton, null, () => [h('button', 'Log in'), h('button', 'Cancel')]), {
      scenario: { sessions: 0 }, options: { signInUrl: '/sign-in' },
    })
    await click('Cancel')
    expect(navigations(clerk)).toEqual([])
    await click('Log in')
    await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
  })
})
