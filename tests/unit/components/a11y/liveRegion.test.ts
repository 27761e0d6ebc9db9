import { getByRole, queryByRole } from '@testing-library/dom'
import { h, type VNode } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { signedIn } from '../../../../support/observed'
import { mountApp, type MountOptions } from '../../support/mount/mountApp'

const region = () => getByRole(document.body, 'status', { hidden: true })
const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name, hidden: true })
const modal = (name: string) => h('div', { 'role': 'dialog', 'aria-modal': 'true', 'aria-label': name }, h('button', name))
const dialog = (name: string) => getByRole(document.body, 'dialog', { name, hidden: true })

async function mount(children: VNode[] = [], settings?: MountOptions) {
  const app = await mountApp(() => [...children, h(SignOutButton)], settings)
  vi.useFakeTimers()
  return app
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the parent of the live region', () => {
  it('is the body when no modal is open', async () => {
    await mount()
    button().click()
    expect(region().parentNode).toBe(document.body)
  })

  it('is the modal with the focus when several modals are open', async () => {
    await mount([modal('Outer'), modal('Other')])
    button('Outer').focus()
    button().click()
    expect(region().parentNode).toBe(dialog('Outer'))
  })

  it('is the last modal when no modal has the focus', async () => {
    await mount([modal('First'), modal('Last')])
    button().click()
    expect(region().parentNode).toBe(dialog('Last'))
  })

  it('is the innermost of nested modals', async () => {
    await mount([h('div', { 'aria-modal': 'true' }, [modal('Inner')])])
    button('Inner').focus()
    button().click()
    expect(region().parentNode).toBe(dialog('Inner'))
  })

  it('is not an invisible modal', async () => {
    await mount([modal('Hidden')])
    dialog('Hidden').checkVisibility = () => false
    button().click()
    expect(region().parentNode).toBe(document.body)
  })

  it('is a native dialog that is open as a modal', async () => {
    await mount([h('dialog', { 'open': true, 'aria-label': 'Not modal' }), h('dialog', { 'open': true, 'aria-label': 'Modal' })])
    const [modalDialog, signOutButton] = [dialog('Modal'), button()]
    signOutButton.click()
    expect(region().parentNode).toBe(document.body)
    await vi.advanceTimersByTimeAsync(1000)
    // jsdom does not implement :modal.
    vi.spyOn(modalDialog, 'matches').mockImplementation(selector => selector === ':modal')
    signOutButton.click()
    expect(modalDialog.contains(document.querySelector('[role=status]'))).toBe(true)
  })

  it('is the body again when the modal has closed', async () => {
    await mount([modal('Outer')], { scenario: { latency: 1000 } })
    button().click()
    dialog('Outer').removeAttribute('aria-modal')
    await vi.advanceTimersByTimeAsync(1000)
    expect(region().parentNode).toBe(document.body)
  })

  it('is not set again when no modal is open, because screen readers ignore a region that moves', async () => {
    await mount()
    const append = vi.spyOn(document.body, 'append')
    button().click()
    expect(append).not.toHaveBeenCalled()
  })
})

describe('the text of the live region', () => {
  it('is set 100 ms after the click', async () => {
    await mount([], { scenario: { latency: 1000 } })
    button().click()
    await vi.advanceTimersByTimeAsync(99)
    expect(region().textContent).toBe('')
    await vi.advanceTimersByTimeAsync(1)
    expect(region().textContent).toBe('Signing out…')
  })

  it('is “Signed out.” after three clicks', async () => {
    await mount([], { scenario: { latency: 20 } })
    for (let clicks = 0; clicks < 3; clicks++) button().click()
    await vi.advanceTimersByTimeAsync(300)
    expect(region().textContent).toBe('Signed out.')
  })

  it('is never a message that another message replaces within 100 ms', async () => {
    await mount([], { scenario: { latency: 60 } })
    const texts = new Set<string | null>()
    button().click()
    for (let milliseconds = 0; milliseconds < 300; milliseconds += 10) {
      await vi.advanceTimersByTimeAsync(10)
      texts.add(region().textContent)
    }
    expect([...texts]).toEqual(['', 'Signed out.'])
  })

  it('appears in the body when the modal unmounts within 100 ms of the click', async () => {
    await mount([modal('Outer')])
    button().click()
    await vi.advanceTimersByTimeAsync(50)
    dialog('Outer').remove()
    await vi.advanceTimersByTimeAsync(50)
    expect([region().parentNode, region().textContent]).toEqual([document.body, ''])
    await vi.advanceTimersByTimeAsync(100)
    expect(region().textContent).toBe('Signed out.')
  })

  it('is not set after the app has unmounted', async () => {
    const { app, clerk } = await mount([], { scenario: { latency: 60 } })
    button().click()
    const timers = vi.getTimerCount()
    app.unmount()
    expect(vi.getTimerCount()).toBe(timers - 1)
    expect(queryByRole(document.body, 'status')).toBeNull()
    await vi.advanceTimersByTimeAsync(60)
    expect(signedIn(clerk)).toEqual([])
    expect(queryByRole(document.body, 'status')).toBeNull()
  })
})

describe('the style sheet of the live region', () => {
  const page = document as { adoptedStyleSheets?: CSSStyleSheet[] }
  afterEach(() => { delete page.adoptedStyleSheets })

  it('is constructed once for all apps', async () => {
    const appSheet = new CSSStyleSheet()
    page.adoptedStyleSheets = [appSheet]
    const { app } = await mountApp(() => [h(SignOutButton), h(SignOutButton)])
    expect(page.adoptedStyleSheets).toHaveLength(2)
    const rule = page.adoptedStyleSheets[1]!.cssRules[0] as CSSStyleRule
    expect(region().matches(rule.selectorText)).toBe(true)
    expect(rule.style.position).toBe('absolute')
    app.unmount()
    await mountApp(() => h(SignOutButton))
    expect(page.adoptedStyleSheets).toHaveLength(2)
  })
})
