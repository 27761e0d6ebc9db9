import { h, nextTick, ref, type Slot } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignInButton, SignOutButton, SignUpButton, type ActionSlotProps } from 'vue-clerk'
import { mountApp } from '../../support/mount/mountApp'

afterEach(() => { vi.restoreAllMocks() })

describe('a control nested in the default button', () => {
  const Card = { setup: (_: unknown, { slots }: { slots: { default?: Slot } }) => () => h('div', slots.default?.()) }

  it.each([
    ['SignOutButton', SignOutButton],
    ['SignInButton', SignInButton],
    ['SignUpButton', SignUpButton],
  ])('causes a console error that names <%s>', async (name, component) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    await mountApp(() => h(component as typeof SignOutButton, null, {
      default: (slotProps: ActionSlotProps) => h(Card, null, () => h('button', { onClick: slotProps.handler }, 'Log out')),
    }))
    expect(error).toHaveBeenCalledExactlyOnceWith(
      `[vue-clerk] The slot of <${name}> puts an interactive element into the button. To replace the button with your own `
      + `element, write <${name} v-slot="{ handler }"> and @click="handler", or set as-child.`,
      document.querySelector('button button'),
    )
  })

  it('causes a console error when the nested control mounts after the button', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const isNested = ref(false)
    await mountApp(() => h(SignOutButton, null, () => h('b', isNested.value ? h('a', { href: '/' }) : 'Log out')))
    expect(error).not.toHaveBeenCalled()
    isNested.value = true
    await nextTick()
    expect(error).toHaveBeenCalledOnce()
  })
})

describe('a slot with two root elements', () => {
  const twoElements = () => [h('b', 'One'), h('b', 'Two')]

  it('causes a warning that lists the lost attributes', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await mountApp(() => h(SignOutButton, { 'asChild': true, 'id': 'out', 'data-x': '1' }, twoElements))
    expect(warn.mock.calls).toEqual([['[vue-clerk] The slot has no single root element, so these attributes are lost: id, data-x. Render one element.']])
  })

  it('causes no warning without attributes', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await mountApp(() => h(SignOutButton, { asChild: true }, twoElements))
    expect(warn).not.toHaveBeenCalled()
  })
})
