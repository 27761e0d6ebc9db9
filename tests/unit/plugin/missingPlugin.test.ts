import { createApp, h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  ClerkLoaded, ClerkLoading, Show, SignedIn, SignedOut, SignInButton, SignOutButton, SignUpButton,
  useAuth, useClerk, useSession, useSessionList, useSignOut, useUser,
} from 'vue-clerk'
import { clerkContextKey } from '../../../src/context'
import { page } from '../support/mount/installPlugin'

beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('without the plugin,', () => {
  it.each<[string, () => unknown]>([
    ['ClerkLoaded', () => h(ClerkLoaded)],
    ['ClerkLoading', () => h(ClerkLoading)],
    ['Show', () => h(Show, { when: 'signed-in' })],
    ['SignedIn', () => h(SignedIn)],
    ['SignedOut', () => h(SignedOut)],
    ['SignInButton', () => h(SignInButton)],
    ['SignOutButton', () => h(SignOutButton)],
    ['SignUpButton', () => h(SignUpButton)],
    ['useAuth', () => useAuth()],
    ['useClerk', () => useClerk()],
    ['useSession', () => useSession()],
    ['useSessionList', () => useSessionList()],
    ['useSignOut', () => useSignOut()],
    ['useUser', () => useUser()],
  ])('%s throws an error that says how to install the plugin', (name, use) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const app = createApp({
      setup() {
        const used = use()
        return () => name.startsWith('use') ? null : used
      },
    })
    const errors: unknown[] = []
    app.config.errorHandler = error => { errors.push(error) }
    app.mount(document.createElement('div'))
    expect(errors).toEqual([new Error(
      `${name}: clerkPlugin is missing. Install it before the app mounts: `
      + 'app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })',
    )])
  })

  it('useAuth() outside of a setup function throws an error that says where to call useAuth()', () => {
    expect(() => useAuth()).toThrow('useAuth: call it in a component\'s setup')
  })
})

describe('two copies of the package', () => {
  it('share one injection key, because a development server may load two copies', () => {
    expect(Symbol.keyFor(clerkContextKey as symbol)).toBe('vue-clerk')
  })
})
