import { getByRole } from '@testing-library/dom'
import { createApp, defineCustomElement, h, type App, type VNode } from 'vue'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { clerkPlugin, SignOutButton } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { signedIn } from '../../../../support/observed'
import { waitFor } from '../../support/waitFor'

const page = document as { adoptedStyleSheets?: CSSStyleSheet[] }
afterEach(() => {
  vi.restoreAllMocks()
  delete page.adoptedStyleSheets
  document.body.replaceChildren()
})

let serial = 0

/** Defines a custom element with `render`, and adds the element to `parent`. */
async function addElement(render: () => VNode, parent: ParentNode = document.body) {
  const clerk = createMockClerk()
  await clerk.load()
  const tag = `test-element-${serial++}`
  customElements.define(tag, defineCustomElement({ render }, {
    configureApp: (app: App) => { app.use(clerkPlugin, { Clerk: clerk }) },
  }))
  const element = document.createElement(tag)
  parent.append(element)
  onTestFinished(() => { element.remove() })
  const root = element.shadowRoot!
  const button = getByRole(root as unknown as HTMLElement, 'button', { hidden: true })
  return { button, clerk, element, root }
}

const regionIn = (root: ParentNode) => root.querySelector('[role=status]')
const inModal = (name: string) => () => h('div', { 'role': 'dialog', 'aria-modal': 'true', 'aria-label': name }, h(SignOutButton))

describe('a live region of a custom element', () => {
  it('is in the body when no modal is open', async () => {
    const { button, clerk, root } = await addElement(() => h(SignOutButton))
    button.focus()
    expect(root.activeElement).toBe(button)
    button.click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    await waitFor(() => expect(regionIn(document.body)!.textContent).toBe('Signed out.'))
    expect(regionIn(root)).toBeNull()
    expect(root.activeElement).toBe(button)
  })

  it('is in the modal of the shadow root that contains the focus', async () => {
    const { button, root } = await addElement(inModal('Inner'))
    button.focus()
    button.click()
    expect(regionIn(root)!.parentNode).toBe(getByRole(root as unknown as HTMLElement, 'dialog'))
    expect(regionIn(document.body)).toBeNull()
  })

  it('is in the modal of the page that contains the custom element', async () => {
    const outer = document.body.appendChild(document.createElement('div'))
    outer.setAttribute('aria-modal', 'true')
    document.body.append(Object.assign(document.createElement('div'), { ariaModal: 'true' }))
    const { button } = await addElement(() => h(SignOutButton), outer)
    button.focus()
    button.click()
    expect(regionIn(document)!.parentNode).toBe(outer)
  })

  it('has its style sheet once in each shadow root', async () => {
    page.adoptedStyleSheets = []
    const { button, root } = await addElement(inModal('Inner'))
    Object.assign(root, { adoptedStyleSheets: [] })
    const dialog = root.querySelector('[aria-modal]')!
    button.focus()
    for (const isModal of ['true', 'false', 'true']) {
      dialog.setAttribute('aria-modal', isModal)
      button.click()
      await waitFor(() => expect(button.ariaBusy).toBeNull())
    }
    expect(root.adoptedStyleSheets).toEqual(page.adoptedStyleSheets)
    expect(root.adoptedStyleSheets).toHaveLength(1)
  })

  it('is removed with the custom element', async () => {
    const { element } = await addElement(() => h(SignOutButton))
    expect(regionIn(document)).not.toBeNull()
    element.remove()
    await waitFor(() => expect(regionIn(document)).toBeNull())
  })
})

describe('a label from outside of the shadow root', () => {
  it('signs out at a click, even if a focusable element contains the custom element', async () => {
    const panel = document.body.appendChild(document.createElement('div'))
    panel.tabIndex = -1
    const { clerk, element } = await addElement(() => h(SignOutButton, () => h('slot')), panel)
    const label = element.appendChild(document.createElement('b'))
    label.click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})

describe('an app in a shadow root', () => {
  it('signs out', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    const root = host.attachShadow({ mode: 'open' })
    const clerk = createMockClerk()
    const app = createApp(() => h(SignOutButton)).use(clerkPlugin, { Clerk: clerk })
    app.mount(root.appendChild(document.createElement('div')))
    onTestFinished(() => { app.unmount() })
    getByRole(root as unknown as HTMLElement, 'button').click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})
