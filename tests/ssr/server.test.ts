import { renderToString } from '@vue/server-renderer'
import { createSSRApp, h, type Component } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { clerkPlugin, SignInButton, SignUpButton, useAuth, useClerk, useSignOut, type ClerkPluginOptions } from 'vue-clerk'
import { slotForms } from '../support/slot-forms'

const publishableKey = `pk_test_${btoa('clerk.example.test$')}`

function render(component: Component, options: ClerkPluginOptions = { publishableKey }) {
  return renderToString(createSSRApp(component).use(clerkPlugin, options))
}

it('runs these tests without window', () => expect(typeof window).toBe('undefined'))

// A slot form is a way to use the button's slot: with text, with a link, or with `handler`.
describe.each(slotForms.map(form => [form.form, form] as const))('the slot form %s on a server', (_, { component, owner, name }) => {
  it('renders one button or link with the expected label', async () => {
    const warn = vi.spyOn(console, 'warn')
    const html = (await render(component)).replaceAll(/<!--.*?-->/g, '')
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
    expect(html.match(/<button|<a /g)).toHaveLength(1)
    expect(html.includes('vc-button"')).toBe(owner === 'vue-clerk')
    expect(html.replaceAll(/<[^>]*>/g, '').trim()).toContain(name)
    expect(html).toContain('data-probe="here"')
  })
})

describe.each<[string, Component, string]>([
  ['SignInButton', SignInButton, 'Sign In'],
  ['SignUpButton', SignUpButton, 'Sign Up'],
])('%s on a server', (_, component, label) => {
  it('renders a button that is not pending, with the default label', async () => {
    const html = await render(() => h(component, { 'mode': 'modal', 'force-redirect-url': '/welcome' }))
    expect(html).toBe('<button type="button" class="vc-button" data-variant="solid" data-tone="neutral" data-size="md">'
      + `<span class="vc-button-label">${label}</span></button>`)
  })

  it('renders the app’s link with aria-disabled when the button is disabled', async () => {
    const link = (slotProps: object) => h('a', { href: '/join', ...slotProps }, 'Join')
    const html = await render(() => h(component, { asChild: true, disabled: true }, { default: link }))
    expect(html).toBe('<a href="/join" aria-disabled="true">Join</a>')
  })
})

describe('the composables on a server', () => {
  it('return the values of a Clerk that has not loaded', async () => {
    const html = await render({
      setup() {
        const { isLoaded, userId } = useAuth()
        const clerk = useClerk()
        const { pending } = useSignOut()
        return () => JSON.stringify([isLoaded.value, userId.value, clerk.loaded, clerk.user, pending.value])
      },
    })
    expect(html.replaceAll('&quot;', '"')).toBe('[false,null,false,null,false]')
  })

  it.each<[string, () => Promise<unknown>]>([
    ['getToken', () => useAuth().getToken.value()],
    ['useAuth().signOut', () => useAuth().signOut.value()],
    ['useSignOut().signOut', () => useSignOut().signOut()],
    ['useClerk().setActive', () => useClerk().setActive({ session: null })],
  ])('reject a call of %s instead of waiting for Clerk', async (_, call) => {
    const html = await render({
      async setup() {
        const message = await call().catch((error: Error) => error.message)
        return () => String(message)
      },
    })
    expect(html).toContain('Clerk is never loaded on a server. Call this in the browser')
  })
})

describe('the plugin on a server', () => {
  it('throws an error for a malformed publishable key', () => {
    expect(() => createSSRApp({}).use(clerkPlugin, { publishableKey: 'hello' })).toThrow('publishableKey is malformed')
  })
})
