import { getByRole } from '@testing-library/dom'
import { h, mergeProps, reactive, vShow, withDirectives } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton, type ActionSlotProps, type SignOutButtonProps } from 'vue-clerk'
import { requests } from '../../../../support/observed'
import { mountApp, type MountOptions } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const failing: MountOptions = { scenario: { respond: ({ method }) => method === 'GET' ? undefined : { status: 500 } } }
const ignored = { onError: () => {} }

/** Mounts a custom button that gets all slot props, as with `v-bind`. */
async function mountBound(props: SignOutButtonProps & Record<string, unknown> = {}, settings?: MountOptions) {
  const seen: ActionSlotProps[] = []
  const app = await mountApp(() => h(SignOutButton, { asChild: true, ...props }, {
    default: (slotProps: ActionSlotProps) => {
      seen.push(slotProps)
      return h('button', { ...slotProps }, 'Log out')
    },
  }), settings)
  const button = getByRole(app.container, 'button', { name: 'Log out' })
  const attributes = () => Object.fromEntries([...button.attributes].map(({ name, value }) => [name, value]))
  return { ...app, button, attributes, slotProps: () => seen.at(-1)! }
}

describe('v-bind of the slot props', () => {
  it('adds only a click listener to an idle button', async () => {
    const { attributes, slotProps } = await mountBound()
    expect(Object.keys(slotProps())).toEqual(['onClick'])
    expect(attributes()).toEqual({})
  })

  it('adds aria-disabled to a disabled button', async () => {
    expect((await mountBound({ disabled: true })).attributes()).toEqual({ 'aria-disabled': 'true' })
  })

  it('adds aria-busy to a pending button', async () => {
    const { button, attributes } = await mountBound({ signOutCallback: () => new Promise<void>(() => {}) })
    button.click()
    await waitFor(() => expect(attributes()).toEqual({ 'aria-disabled': 'true', 'aria-busy': 'true' }))
  })

  it('adds data-failed after a failure', async () => {
    const { button, attributes } = await mountBound(ignored, failing)
    button.click()
    await waitFor(() => expect(attributes()).toEqual({ 'data-failed': '' }))
  })
})

describe('slot props that are bound to a component without as-child', () => {
  const Plain = { render: () => h('button') }
  const onClick = vi.fn()

  it.each([
    ['alone', (slotProps: ActionSlotProps) => ({ ...slotProps })],
    ['together with another listener', (slotProps: ActionSlotProps) => mergeProps({ ...slotProps }, { onClick })],
  ])('replace the default button with this component when bound %s', async (_, propsOf) => {
    const { clerk, container } = await mountApp(() => h(SignOutButton, null, {
      default: (slotProps: ActionSlotProps) => h(Plain, { ...propsOf(slotProps), 'aria-label': 'Log out' }),
    }))
    const button = getByRole(container, 'button', { name: 'Log out' })
    expect(container.querySelectorAll('button')).toHaveLength(1)
    expect(button.className).toBe('')
    button.click()
    await waitFor(() => expect(requests(clerk)).toEqual(['DELETE /client/sessions']))
  })
})

describe('a custom button', () => {
  it('gets the click listener of SignOutButton', async () => {
    const warn = vi.spyOn(console, 'warn')
    const onClick = vi.fn()
    const { container } = await mountApp(() => h(SignOutButton, { asChild: true, onClick }, () => h('button', 'Log out')))
    getByRole(container, 'button', { name: 'Log out' }).click()
    expect(onClick).toHaveBeenCalledOnce()
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })

  it('gets the directives of SignOutButton if the custom button is the single root element', async () => {
    const { container } = await mountApp({
      render: () => withDirectives(h(SignOutButton, { asChild: true }, () => h('button', 'Log out')), [[vShow, false]]),
    })
    expect(container.querySelector('button')?.style.display).toBe('none')
  })
})

describe('the slot props', () => {
  it('contain pending and error', async () => {
    const { button, slotProps } = await mountBound(ignored, failing)
    expect([slotProps().pending, slotProps().error]).toEqual([false, undefined])
    button.click()
    expect([slotProps().pending, slotProps().error]).toEqual([true, undefined])
    await waitFor(() => expect(slotProps().error).toMatchObject({ status: 500 }))
    expect(slotProps().pending).toBe(false)
  })

  it('keep their values when the app puts them into a reactive object', async () => {
    const { slotProps } = await mountBound()
    const state = reactive({ slotProps: slotProps() })
    expect(state.slotProps.pending).toBe(false)
    expect(state.slotProps.handler).toBe(slotProps().onClick)
  })
})

describe('the handler', () => {
  it.each<[string, unknown[]]>([
    ['without arguments', []],
    ['with a string', ['sess_1']],
    ['with an event', [new Event('click', { cancelable: true })]],
  ])('signs out when called %s', async (_, given) => {
    const { clerk, slotProps } = await mountBound()
    expect(await slotProps().handler(...given as [])).toBe(true)
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    for (const event of given) if (event instanceof Event) expect(event.defaultPrevented).toBe(true)
  })

  it('resolves false without a request when event.preventDefault() was called or the button is disabled', async () => {
    const event = new Event('click', { cancelable: true })
    event.preventDefault()
    const enabled = await mountBound()
    expect(await enabled.slotProps().handler(event)).toBe(false)
    const disabled = await mountBound({ disabled: true })
    expect(await disabled.slotProps().handler()).toBe(false)
    expect([enabled, disabled].flatMap(({ clerk }) => requests(clerk))).toEqual([])
  })
})
