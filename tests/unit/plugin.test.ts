import { createApp, h, shallowRef } from 'vue'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  clerkPlugin, SignInButton, SignOutButton, useAuth, useClerk, useSession, useSessionList, useSignOut, useUser,
  type ClerkPluginOptions,
} from 'vue-clerk'
import { createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { clerkContextKey } from '../../src/context'
import { mountApp } from './support/mountApp'

const keyOf = (host: string, kind = 'test') => `pk_${kind}_${btoa(`${host}$`)}`
const install = (options: unknown) => createApp({ render: () => null }).use(clerkPlugin, options as ClerkPluginOptions)

const page = window as { Clerk?: unknown }
beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.body.replaceChildren()
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
  ])('throws an error that says how to install it, from %s', (name, use) => {
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

  it('throws an error that says where to call a composable that runs outside a setup function', () => {
    expect(() => useAuth()).toThrow('useAuth: call it in a component\'s setup')
  })
})

describe('two copies of the package', () => {
  it('share one injection key, because a development server may load one copy for the app and one for Storybook', () => {
    expect(Symbol.keyFor(clerkContextKey as symbol)).toBe('vue-clerk')
  })
})

describe('the option publishableKey', () => {
  const help = 'Pass the publishable key of the Clerk dashboard: '
    + 'app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })'
  const missing = `is missing. ${help}, or your Clerk as { Clerk }.`
  const malformed = `is malformed: it must begin with pk_test_ or pk_live_. ${help}`
  const incomplete = `is incomplete. ${help}`
  const secret = 'holds a secret key (sk_…). A secret key must never reach a browser: '
    + `replace it in the Clerk dashboard. ${help}`

  it.each([
    ['missing', {}, missing],
    ['missing, like all options', undefined, missing],
    ['empty', { publishableKey: '' }, missing],
    ['malformed', { publishableKey: 'hello' }, malformed],
    ['without a host', { publishableKey: `pk_test_${btoa('nothing')}` }, incomplete],
    ['not base64', { publishableKey: 'pk_test_*' }, incomplete],
    ['secret', { publishableKey: 'sk_live_abcdef123456' }, secret],
    ['secret, between quotes and blanks', { publishableKey: '  "sk_live_abcdef123456"' }, secret],
    ['secret, behind its name', { publishableKey: 'CLERK_SECRET_KEY=sk_live_abcdef123456' }, secret],
    ['missing beside a Clerk class', { Clerk: Object }, missing],
  ])('throws an error when it is %s', (_, options, message) => {
    expect(() => install(options)).toThrow(new Error(`clerkPlugin: the option publishableKey ${message}`))
  })
})

describe('a Clerk that the page already has', () => {
  it('is used, without a script, when it has the same key', async () => {
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

  it('throws an error with both hosts and no key when it has another key', () => {
    const other = createMockClerk()
    page.Clerk = other
    const key = keyOf('clerk.mine.test')
    expect(() => install({ publishableKey: key })).toThrow(
      new RegExp('already has a Clerk for (?!undefined)[\\w.]+, but the option publishableKey is for clerk\\.mine\\.test'),
    )
    expect(() => install({ publishableKey: key })).not.toThrow(new RegExp(key))
  })

  it('throws an error about an unknown host when its key is malformed', () => {
    const other = createMockClerk()
    other.publishableKey = 'hello'
    page.Clerk = other
    expect(() => install({ publishableKey: keyOf('clerk.mine.test') })).toThrow('already has a Clerk for an unknown host, but')
  })

  it('is not loaded a second time when other code is loading it', async () => {
    const clerk = createMockClerk({ load: 10 })
    const loading = clerk.load()
    const load = vi.spyOn(clerk, 'load')
    const [on, off] = [vi.spyOn(clerk, 'on'), vi.spyOn(clerk, 'off')]
    const { app, errors } = await mountApp(() => null, { clerk, unloaded: true })
    const { isLoaded } = app.runWithContext(() => useAuth())
    const signedOut = app.runWithContext(() => useSignOut()).signOut()
    expect(isLoaded.value).toBe(false)
    await loading
    await vi.waitFor(() => expect(isLoaded.value).toBe(true))
    expect(await signedOut).toBe(true)
    expect(clerk.server.sessions).toEqual([])
    expect(load).not.toHaveBeenCalled()
    expect(errors).toEqual([])
    expect(off.mock.calls).toContainEqual(on.mock.calls[0])
  })
})

describe('a Clerk that has already failed to load', () => {
  it('makes the plugin report an error', async () => {
    const clerk = createMockClerk({ load: 'fail' })
    await clerk.load().catch(() => {})
    const { errors } = await mountApp(() => null, { clerk, unloaded: true })
    await vi.waitFor(() => expect(String(errors[0])).toContain('the Clerk that this page already has failed to load'))
  })
})

describe('the option Clerk', () => {
  it.each([['an object', {}], ['a string', 'clerk'], ['a class', Date]])('throws an error when it is %s without load()', (_, Clerk) => {
    expect(() => install({ Clerk, publishableKey: keyOf('clerk.mine.test') })).toThrow('clerkPlugin: the option Clerk is not a Clerk')
  })

  it('may be a class, which the plugin constructs with the key', async () => {
    const constructed: unknown[] = []
    let clerk: MockClerk | undefined
    class Clerk {
      constructor(...given: [key: string]) {
        const [key] = given
        constructed.push(given)
        clerk = createMockClerk()
        Object.defineProperty(clerk, 'publishableKey', { value: key })
        return clerk
      }
    }
    const where = { domain: 'mine.test', proxyUrl: 'https://mine.test/clerk' }
    install({ Clerk, publishableKey: keyOf('clerk.mine.test'), afterSignOutUrl: '/x', ...where })
    expect(constructed).toEqual([[keyOf('clerk.mine.test'), where]])
    await vi.waitFor(() => expect(clerk?.loaded).toBe(true))
    expect(clerk?.buildAfterSignOutUrl()).toContain('/x')
  })

  it('has no listener left after the app has unmounted, loaded or not', async () => {
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

  it('loads again at the next click after a failed load', async () => {
    let isDown = true
    const respond = () => isDown ? { status: 500 } : undefined
    const settings = { unloaded: true, scenario: { respond } }
    const { clerk, container, errors } = await mountApp(() => h(SignOutButton), settings)
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    expect(clerk.loaded).toBe(false)
    isDown = false
    container.querySelector('button')!.click()
    await vi.waitFor(() => expect(clerk.server.sessions).toEqual([]))
    expect(errors).toHaveLength(1)
  })

  it('loads once for two buttons, and again after a second failure', async () => {
    let isDown = true
    const respond = () => isDown ? { status: 500 } : undefined
    const settings = { unloaded: true, scenario: { respond } }
    const { clerk, container, errors } = await mountApp(() => [h(SignOutButton), h(SignOutButton)], settings)
    const load = vi.spyOn(clerk, 'load')
    const [button, other] = container.querySelectorAll('button')
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    button!.click()
    other!.click()
    await vi.waitFor(() => expect(errors).toHaveLength(3))
    expect(load).toHaveBeenCalledOnce()
    isDown = false
    button!.click()
    await vi.waitFor(() => expect(clerk.server.sessions).toEqual([]))
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('may be a Clerk without a status', async () => {
    const mock = createMockClerk()
    const clerk = { loaded: false, addListener: mock.addListener, load: vi.fn() }
    const { errors } = await mountApp(() => null, { clerk: clerk as never, unloaded: true })
    await vi.waitFor(() => expect(clerk.load).toHaveBeenCalledOnce())
    expect(errors).toEqual([])
  })

  it('logs a load error when the app has no error handler', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    install({ Clerk: createMockClerk({ load: 'fail' }) })
    await vi.waitFor(() => expect(error).toHaveBeenCalledExactlyOnceWith(expect.any(Error)))
  })

  it('ignores a load error after the app has unmounted', async () => {
    const { app, clerk, errors } = await mountApp(() => null, { unloaded: true, scenario: { load: 'fail' } })
    app.unmount()
    await vi.waitFor(() => expect(clerk.status).toBe('error'))
    await Promise.resolve()
    expect(errors).toEqual([])
  })

  it('calls the app’s error handler once for a load error', async () => {
    const { app, errors } = await mountApp(() => null, { unloaded: true, scenario: { load: 'fail' } })
    const errorHandler = app.config.errorHandler = vi.fn(app.config.errorHandler)
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    expect(errorHandler).toHaveBeenCalledExactlyOnceWith(errors[0], null, 'clerkPlugin: Clerk failed to load')
  })
})

describe('the script of Clerk', () => {
  const key = keyOf('clerk.mine.test')
  const scripts = () => [...document.querySelectorAll('script')].map(({ src }) => src)

  /** Installs the plugin and waits until it has added Clerk’s script. */
  async function installByScript(options: object = {}) {
    const app = install({ publishableKey: key, ...options })
    const errors: unknown[] = []
    app.config.errorHandler = error => { errors.push(error) }
    await vi.waitFor(() => expect(scripts()).not.toEqual([]))
    return { app, errors }
  }

  /** Creates the Clerk that the script of this key defines. */
  function clerkOf(publishableKey: string) {
    const clerk = createMockClerk()
    clerk.publishableKey = publishableKey
    return { clerk, load: vi.spyOn(clerk, 'load') }
  }

  /** Defines what the added scripts would define, then emits their load events: jsdom loads no scripts. */
  function finishScripts(globals: object) {
    Object.assign(page, globals)
    for (const script of document.querySelectorAll('script')) script.dispatchEvent(new Event('load'))
  }

  it('is added once from the key’s host, without Clerk’s UI', async () => {
    await installByScript()
    expect(scripts()).toEqual([expect.stringMatching(/^https:\/\/clerk\.mine\.test\/npm\/@clerk\/clerk-js@\d+\/dist\/clerk\.browser\.js$/)])
    const { clerk } = clerkOf(key)
    finishScripts({ Clerk: clerk })
    await vi.waitFor(() => expect(clerk.loaded).toBe(true))
    expect(scripts()).toEqual([])
  })

  it('defines the Clerk that loads with the app’s options and the current localization', async () => {
    const localization = shallowRef({ locale: 'de-DE' })
    await installByScript({ afterSignOutUrl: '/goodbye', localization })
    const { clerk, load } = clerkOf(key)
    localization.value = { locale: 'fr-FR' }
    finishScripts({ Clerk: clerk })
    await vi.waitFor(() => expect(clerk.loaded).toBe(true))
    expect(load).toHaveBeenCalledExactlyOnceWith({ publishableKey: key, afterSignOutUrl: '/goodbye', localization: { locale: 'fr-FR' } })
  })

  it('may define a Clerk that is already loaded', async () => {
    const { app, errors } = await installByScript()
    const { clerk, load } = clerkOf(key)
    await clerk.load()
    finishScripts({ Clerk: clerk })
    const { isLoaded } = app.runWithContext(() => useAuth())
    await vi.waitFor(() => expect(isLoaded.value).toBe(true))
    expect(load).toHaveBeenCalledOnce()
    expect(errors).toEqual([])
  })

  it('adds the listeners of useClerk() that are not removed before', async () => {
    const { app } = await installByScript()
    const { addListener } = app.runWithContext(() => useClerk())
    const [kept, dropped] = [vi.fn(), vi.fn()]
    const stop = addListener(kept)
    addListener(dropped)()
    const { clerk } = clerkOf(key)
    finishScripts({ Clerk: clerk })
    await vi.waitFor(() => expect(kept).toHaveBeenCalled())
    stop()
    kept.mockClear()
    await clerk.signOut()
    expect([kept, dropped].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  it('causes an error when it defines a Clerk with another key', async () => {
    const { errors } = await installByScript()
    finishScripts({ Clerk: clerkOf(keyOf('clerk.other.test')).clerk })
    await vi.waitFor(() => expect(errors).toEqual([new Error(
      'clerkPlugin: this page already has a Clerk for clerk.other.test, but the option publishableKey is for clerk.mine.test. '
      + 'Give both the same key, or pass the one to use as { Clerk }.',
    )]))
  })

  it('causes an error when it defines no Clerk', async () => {
    const { errors } = await installByScript()
    finishScripts({})
    await vi.waitFor(() => expect(errors).toEqual([
      new Error('clerkPlugin: Clerk’s script has loaded, but set no window.Clerk. Check the network panel.'),
    ]))
  })

  it('is added with the script of Clerk’s UI for prefetchUI', async () => {
    await installByScript({ prefetchUI: true })
    await vi.waitFor(() => expect(scripts()).toHaveLength(2))
    expect(scripts().sort()[1]).toMatch(/^https:\/\/clerk\.mine\.test\/npm\/@clerk\/ui@/)
    const { clerk, load } = clerkOf(key)
    const ClerkUI = Object
    finishScripts({ Clerk: clerk, __internal_ClerkUICtor: ClerkUI })
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce())
    expect(await load.mock.calls[0]![0]!.ui!.ClerkUI).toBe(ClerkUI)
    Object.assign(page, { __internal_ClerkUICtor: undefined })
  })

  it('is the one of Clerk’s UI only when the app passes a Clerk, also at a second load', async () => {
    const { clerk, load } = clerkOf(key)
    load.mockRejectedValueOnce(new Error('no network'))
    const app = install({ Clerk: clerk, prefetchUI: true })
    app.config.errorHandler = () => {}
    const { getToken } = app.runWithContext(() => useAuth())
    await vi.waitFor(() => expect(scripts()).toHaveLength(1))
    await getToken.value()
    expect(load.mock.calls.map(([options]) => options!.ui?.ClerkUI)).toEqual([expect.any(Promise), expect.any(Promise)])
    expect(scripts()).toEqual([expect.stringMatching(/^https:\/\/clerk\.mine\.test\/npm\/@clerk\/ui@/)])
    const clerkUI = page as { __internal_ClerkUICtor?: unknown }
    finishScripts({ __internal_ClerkUICtor: Object })
    await load.mock.calls[1]![0]!.ui!.ClerkUI
    delete clerkUI.__internal_ClerkUICtor
  })

  it('causes an error and no unhandled rejection when it loads too late', async () => {
    const { errors } = await installByScript({ scriptLoadTimeout: 20 })
    await vi.waitFor(() => expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('did not load in time') as string })]))
  })

  it('causes an error and no unhandled rejection when the browser blocks it', async () => {
    vi.useFakeTimers()
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    onTestFinished(() => { process.off('unhandledRejection', unhandled) })
    const { errors } = await installByScript()
    for (let tries = 0; tries < 10; tries++) {
      document.querySelectorAll('script').forEach(script => script.dispatchEvent(new Event('error')))
      await vi.advanceTimersByTimeAsync(2000)
    }
    vi.useRealTimers()
    await vi.waitFor(() => expect(errors).toEqual([expect.any(Error)]))
    await new Promise(resolve => setImmediate(resolve))
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('is added alone when the app passes Clerk’s UI', async () => {
    const ui = { ClerkUI: Object }
    await installByScript({ prefetchUI: true, ui })
    expect(scripts()).toHaveLength(1)
    const { clerk, load } = clerkOf(key)
    finishScripts({ Clerk: clerk })
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce())
    expect(load.mock.calls[0]![0]!.ui).toBe(ui)
  })
})
