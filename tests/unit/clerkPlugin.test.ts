import { createApp, h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  clerkPlugin, SignInButton, SignOutButton, useAuth, useClerk, useSession, useSessionList, useSignOut, useUser,
  type ClerkPluginOptions,
} from 'vue-clerk'
import { createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { mountApp } from './support/mountApp'

const keyOf = (host: string, kind = 'test') => `pk_${kind}_${btoa(`${host}$`)}`
const install = (options: unknown) => createApp({ render: () => null }).use(clerkPlugin, options as ClerkPluginOptions)

const page = window as { Clerk?: unknown }
beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.head.replaceChildren()
  vi.restoreAllMocks()
})

describe('without the plugin', () => {
  it.each<[string, () => unknown]>([
    ['SignInButton', () => h(SignInButton)],
    ['SignOutButton', () => h(SignOutButton)],
    ['useAuth', () => useAuth()],
    ['useClerk', () => useClerk()],
    ['useSession', () => useSession()],
    ['useSessionList', () => useSessionList()],
    ['useSignOut', () => useSignOut()],
    ['useUser', () => useUser()],
  ])('%s throws an error that names the plugin and how to install it', (name, use) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const app = createApp({
      setup() {
        const used = use()
        return () => name.endsWith('Button') ? used : null
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

  it('a composable outside of setup says where to call it', () => {
    expect(() => useAuth()).toThrow('useAuth: call it in a component\'s setup')
  })
})

describe('the option publishableKey', () => {
  it.each([
    ['missing', {}, 'the option publishableKey is missing'],
    ['empty', { publishableKey: '' }, 'the option publishableKey is missing'],
    ['malformed', { publishableKey: 'hello' }, 'the option publishableKey is malformed'],
    ['without a host', { publishableKey: `pk_test_${btoa('nothing')}` }, 'the option publishableKey is malformed'],
  ])('that is %s throws an error that names it', (_, options, message) => {
    expect(() => install(options)).toThrow(message)
  })

  it('that holds a secret key is refused, and never printed', () => {
    const secret = 'sk_live_abcdef123456'
    const refusal = (() => {
      try {
        install({ publishableKey: secret })
      } catch (error) {
        return String(error)
      }
    })()
    expect(refusal).toContain('secret key')
    expect(refusal).not.toContain(secret)
  })
})

describe('the Clerk that is there already', () => {
  it('is adopted if it is the same application’s: no script is added', async () => {
    const clerk = createMockClerk()
    await clerk.load()
    page.Clerk = clerk
    const seen = vi.fn()
    const app = createApp({
      setup() {
        seen(useAuth().userId.value)
        return () => null
      },
    })
    app.use(clerkPlugin, { publishableKey: clerk.publishableKey })
    app.mount(document.createElement('div'))
    expect(seen).toHaveBeenCalledExactlyOnceWith('user_1')
    expect(document.querySelector('script')).toBeNull()
    app.unmount()
  })

  it('is refused if it is another application’s: the error names both hosts, and no key', () => {
    const other = createMockClerk()
    page.Clerk = other
    const key = keyOf('clerk.mine.test')
    expect(() => install({ publishableKey: key })).toThrow(
      new RegExp('already has a Clerk for (?!undefined)[\\w.]+, but the option publishableKey is for clerk\\.mine\\.test'),
    )
    expect(() => install({ publishableKey: key })).not.toThrow(new RegExp(key))
  })

  it('that somebody else is loading is waited for, and not loaded a second time', async () => {
    const clerk = createMockClerk({ load: 10 })
    page.Clerk = clerk
    const loading = clerk.load()
    const load = vi.spyOn(clerk, 'load')
    const { clerk: sameClerk } = await mountApp(() => null, { clerk, unloaded: true })
    await loading
    expect(sameClerk.loaded).toBe(true)
    expect(load).not.toHaveBeenCalled()
  })
})

describe('the Clerk that is there already, and has failed to load', () => {
  it('fails the plugin too', async () => {
    const clerk = createMockClerk({ load: 'fail' })
    await clerk.load().catch(() => {})
    const { errors } = await mountApp(() => null, { clerk, unloaded: true })
    await vi.waitFor(() => expect(String(errors[0])).toContain('the Clerk that this page already has failed to load'))
  })
})

describe('a Clerk of the app’s own', () => {
  it('may be a class, constructed with the key', async () => {
    const constructed: unknown[] = []
    let clerk: MockClerk | undefined
    class Clerk {
      constructor(key: string) {
        constructed.push(key)
        clerk = createMockClerk()
        Object.defineProperty(clerk, 'publishableKey', { value: key })
        return clerk
      }
    }
    install({ Clerk, publishableKey: keyOf('clerk.mine.test'), afterSignOutUrl: '/x' })
    expect(constructed).toEqual([keyOf('clerk.mine.test')])
    await vi.waitFor(() => expect(clerk?.loaded).toBe(true))
    expect(clerk?.buildAfterSignOutUrl()).toContain('/x')
  })

  it('loses every listener when the app unmounts, whether it was loaded by then or not', async () => {
    for (const unloaded of [false, true]) {
      const clerk = createMockClerk({ load: 5 })
      const unsubscribed = vi.fn()
      const { addListener } = clerk
      const subscribe = vi.spyOn(clerk, 'addListener').mockImplementation((...args) => {
        const unsubscribe = addListener(...args)
        return () => {
          unsubscribed()
          unsubscribe()
        }
      })
      const { app } = await mountApp({
        setup() {
          useClerk()
          return () => h(SignOutButton)
        },
      }, { clerk, unloaded })
      app.unmount()
      await vi.waitFor(() => expect(clerk.loaded).toBe(true))
      await Promise.resolve()
      expect(unsubscribed).toHaveBeenCalledTimes(subscribe.mock.calls.length)
    }
  })

  it('that fails to load goes to the app’s error handler, once', async () => {
    const { errors } = await mountApp(() => null, { unloaded: true, scenario: { load: 'fail' } })
    await vi.waitFor(() => expect(errors).toHaveLength(1))
  })
})

describe('Clerk’s script', () => {
  it('is added once, from the key’s host, and Clerk’s UI only when asked for', async () => {
    install({ publishableKey: keyOf('clerk.mine.test') })
    await vi.waitFor(() => expect(document.querySelectorAll('script')).toHaveLength(1))
    expect(document.querySelector('script')!.src).toMatch(/^https:\/\/clerk\.mine\.test\/npm\/@clerk\/clerk-js@\d+\/dist\/clerk\.browser\.js$/)
  })
})
