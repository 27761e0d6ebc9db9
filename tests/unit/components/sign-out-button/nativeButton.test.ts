import { h, shallowRef, withDirectives, vShow } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { requests } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { waitFor } from '../../support/waitFor'

describe('the native button', () => {
  it('has type="button" and gets every attribute and listener that the app passes', async () => {
    const onFocus = vi.fn()
    const { button } = await mountButton({ 'id': 'out', 'class': 'mine', 'aria-describedby': 'hint', 'data-x': '1', onFocus })
    expect(button.getAttribute('type')).toBe('button')
    expect(button.id).toBe('out')
    expect(button.className).toBe('vc-button mine')
    expect(button.getAttribute('aria-describedby')).toBe('hint')
    expect(button.dataset.x).toBe('1')
    button.focus()
    expect(onFocus).toHaveBeenCalledOnce()
  })

  it('has the type that the app passes instead of type="button"', async () => {
    expect((await mountButton({ type: 'submit' })).button.getAttribute('type')).toBe('submit')
  })

  it('does nothing when disabled', async () => {
    const { button, clerk, click } = await mountButton({ disabled: true })
    expect((button as HTMLButtonElement).disabled).toBe(true)
    await click()
    expect(requests(clerk)).toEqual([])
  })

  it('does nothing when a click listener of the app calls event.preventDefault()', async () => {
    const { clerk, click } = await mountButton({ onClick: (event: Event) => event.preventDefault() })
    await click()
    expect(requests(clerk)).toEqual([])
  })

  it('updates the label when Clerk’s localization changes', async () => {
    const localization = shallowRef({ userButton: { action__signOut: 'Abmelden' } })
    const { button } = await mountButton({}, { options: { localization } })
    expect(button.textContent).toBe('Abmelden')
    localization.value = { userButton: { action__signOut: 'Se déconnecter' } }
    await waitFor(() => expect(button.textContent).toBe('Se déconnecter'))
  })

  it('has the default label when Clerk’s localization contains no label', async () => {
    expect((await mountButton({}, { options: { localization: { locale: 'de-DE' } } })).button.textContent).toBe('Sign Out')
  })

  it('ignores native events that have the names of component events', async () => {
    const [onSignOut, onError] = [vi.fn(), vi.fn()]
    const { button } = await mountButton({ onSignOut, onError })
    for (const event of ['sign-out', 'signOut', 'error']) button.dispatchEvent(new Event(event))
    expect([...onSignOut.mock.calls, ...onError.mock.calls]).toEqual([])
  })

  it('accepts directives such as v-show', async () => {
    const { container } = await mountApp({ render: () => withDirectives(h(SignOutButton), [[vShow, false]]) })
    expect(container.querySelector('button')?.style.display).toBe('none')
  })
})
