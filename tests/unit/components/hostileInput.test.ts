import { getByRole } from '@testing-library/dom'
import { h, type VNode } from 'vue'
import { describe, expect, it } from 'vitest'
import { ClerkButton, SignInButton, SignOutButton, SignUpButton, useUser, type ActionSlotProps } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { requests, signedIn } from '../../../support/observed'
import { mountApp } from '../support/mount/mountApp'
import { signOutError } from '../support/signOutError'
import { skipDelays } from '../support/skipDelays'
import { waitFor } from '../support/waitFor'

const hostileTexts = {
  'an image with a handler': '<img src=x onerror="alert(1)">',
  'a script': '</span></button><script>alert(1)</script>',
  'the end of an attribute': '" autofocus onfocus="alert(1)" x="',
  'an HTML entity': '&lt;b&gt;&#x202e;',
  'a template expression': '{{ constructor.constructor("alert(1)")() }}',
  'a javascript: URL': 'javascript:alert(1)',
  'text with bidirectional controls': 'Sign \u202Etuo ngis\u202C \u2066\u200F',
  'a null character and a lone surrogate': 'a\0b\uD800c',
  '10,000 letters': 'W'.repeat(10_000),
  '10,000 combining marks': `Z${'\u0351'.repeat(9999)}`,
}

const texts = Object.entries(hostileTexts).map(([kind, text]) => ({ kind, text }))

const ownButton = (text: string) => (slotProps: ActionSlotProps) => h('button', { ...slotProps }, text)

describe.each(texts)('hostile text such as $kind', ({ text }) => {
  it.each<[string, () => VNode]>([
    ['the label of SignOutButton', () => h(SignOutButton, () => text)],
    ['the label of SignInButton', () => h(SignInButton, () => text)],
    ['the label of SignUpButton', () => h(SignUpButton, () => text)],
    ['the label of ClerkButton', () => h(ClerkButton, () => text)],
    ['a label inside markup', () => h(SignOutButton, () => h('b', text))],
    ['the label of a custom button', () => h(SignOutButton, { asChild: true }, { default: ownButton(text) })],
  ])('renders as text in %s', async (_, render) => {
    const { container } = await mountApp(render)
    const button = getByRole(container, 'button')
    expect(button.textContent).toBe(text)
    expect(container.querySelectorAll('*').length).toBeLessThanOrEqual(3)
  })

  it('renders as text in a label from Clerk’s localization', async () => {
    await mountApp(() => h(SignOutButton), { options: { localization: { userButton: { action__signOut: text } } } })
    expect(getByRole(document.body, 'button').textContent).toBe(text)
  })

  it('renders as text in an attribute', async () => {
    await mountApp(() => h(SignOutButton, { 'title': text, 'aria-label': text, 'data-variant': text }))
    const button = document.querySelector('button')!
    expect(button.title).toBe(text)
    expect(button.getAttribute('onfocus')).toBeNull()
  })

  it('renders as text in a user’s name', async () => {
    const clerk = createMockClerk({ sessions: [{ id: 'sess_1', user: { id: 'user_1', firstName: text } }] })
    await mountApp({
      setup() {
        const { user } = useUser()
        return () => h(SignOutButton, () => user.value?.firstName)
      },
    }, { clerk })
    expect(getByRole(document.body, 'button').textContent).toBe(text)
    expect(document.querySelector('img, script, [onfocus]')).toBeNull()
  })

  it('is announced as text', async () => {
    await mountApp(() => h(SignOutButton, { pendingLabel: text, signedOutLabel: text }))
    skipDelays()
    getByRole(document.body, 'button').click()
    const region = getByRole(document.body, 'status')
    await waitFor(() => expect(region.textContent).toBe(text))
    expect(region.childElementCount).toBe(0)
  })
})

const unknownIds = ['../../client', 'sess_2/remove?x=', '%2e%2e', 'sess_1 ', '*', '__proto__', texts[0]!.text]

describe('SignOutButton', () => {
  it.each(unknownIds)('ends no session, and sends no ID that Clerk does not list: %s', async sessionId => {
    const { clerk, errors } = await mountApp(() => h(SignOutButton, { sessionId }), { scenario: { sessions: 2 } })
    skipDelays()
    getByRole(document.body, 'button').click()
    await waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe('Signing out failed. Try again.'))
    expect(errors).toEqual([signOutError('unknown_session')])
    expect(clerk.trace.flatMap(entry => entry.type === 'request' ? entry.path : [])).toEqual(['/environment', '/client', '/client'])
    expect(requests(clerk)).toEqual([])
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
    expect(clerk.session?.id).toBe('sess_1')
  })
})
