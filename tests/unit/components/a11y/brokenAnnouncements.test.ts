import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignInButton, SignOutButton, SignUpButton } from 'vue-clerk'
import { requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

/**
 * Collects the errors that microtasks throw, until the mocks are restored. Each microtask still runs,
 * because the real clerk-js reads the server's responses in microtasks.
 */
function collectReportedErrors(): unknown[] {
  const reported: unknown[] = []
  const queue = globalThis.queueMicrotask
  vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(task => {
    queue(() => {
      try {
        task()
      } catch (error) {
        reported.push(error)
      }
    })
  })
  return reported
}

const onError = vi.fn()

afterEach(() => {
  onError.mockReset()
  vi.restoreAllMocks()
  Reflect.deleteProperty(document, 'adoptedStyleSheets')
})

const fault = new SyntaxError('The browser failed.')
const broken = (): never => { throw fault }

/** Failures of the browser, each with a function that causes the failure. */
const faults: [string, () => unknown][] = [
  ['the browser does not support :modal', () => {
    const { matches } = Element.prototype
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
      return selector.includes(':modal') ? broken() : matches.call(this, selector)
    })
  }],
  ['querySelectorAll() throws', () => vi.spyOn(document, 'querySelectorAll').mockImplementation(broken)],
  ['the live region cannot be appended', () => {
    const { append } = document.body
    vi.spyOn(document.body, 'append').mockImplementation(function (this: Element, ...nodes) {
      return nodes.some(node => node instanceof Element && node.role === 'status') ? broken() : append.apply(this, nodes)
    })
  }],
  ['the style sheet cannot be added', () => {
    Object.assign(document, { adoptedStyleSheets: { includes: broken } })
  }],
]

describe.each(engines)('a sign-out that cannot be announced, on $engine,', ({ create }) => {
  it.each(faults)('sends its request when %s', async (_, breakPage) => {
    const clerk = await create({ sessions: 2 })
    await clerk.load()
    const reported = collectReportedErrors()
    breakPage()
    const onSignOut = vi.fn()
    const { container, errors } = await mountApp(() => h('dialog', { open: true }, h(SignOutButton, { onSignOut })), { clerk })
    getByRole(container, 'button', { hidden: true }).click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    expect(signedIn(clerk)).toEqual([])
    expect(errors).toEqual([])
    expect(document.getElementsByClassName('vc-live-region').length).toBeLessThan(2)
    expect(new Set(reported)).toEqual(new Set([fault]))
  })
})

describe('a failure that cannot be announced', () => {
  it.each([
    ['SignOutButton', () => h(SignOutButton, { sessionId: null, onError })],
    ['SignInButton', () => h(SignInButton, { mode: 'modal', onError })],
    ['SignUpButton', () => h(SignUpButton, { mode: 'modal', onError })],
  ])('is emitted to the error listener of %s', async (_, render) => {
    const reported = collectReportedErrors()
    const { container } = await mountApp(render)
    vi.spyOn(document, 'querySelectorAll').mockImplementation(broken)
    getByRole(container, 'button').click()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    await waitFor(() => expect(getByRole(container, 'button').dataset.failed).toBe(''))
    expect(reported).toContain(fault)
  })
})
