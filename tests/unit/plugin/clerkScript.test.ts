import { shallowRef } from 'vue'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { useAuth, useClerk } from 'vue-clerk'
import { keyOf, page } from '../support/mount/installPlugin'
import { clerkOf, finishScripts, installByScript, key, scripts } from '../support/clerk/clerkScripts'
import { waitFor } from '../support/waitFor'

beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('the script of Clerk', () => {
  it('is added once from the key’s host, without the script of Clerk’s UI', async () => {
    await installByScript()
    expect(scripts()).toEqual([expect.stringMatching(/^https:\/\/clerk\.mine\.test\/npm\/@clerk\/clerk-js@\d+\/dist\/clerk\.browser\.js$/)])
    const { clerk } = clerkOf(key)
    finishScripts({ Clerk: clerk })
    await waitFor(() => expect(clerk.loaded).toBe(true))
    expect(scripts()).toEqual([])
  })

  it('is added once by two apps, such as two custom elements, which then share one Clerk', async () => {
    const apps = [await installByScript(), await installByScript()]
    expect(scripts()).toHaveLength(1)
    const { clerk, load } = clerkOf(key)
    finishScripts({ Clerk: clerk })
    const states = apps.map(({ app }) => app.runWithContext(() => useAuth()))
    await waitFor(() => expect(states.map(({ isLoaded }) => isLoaded.value)).toEqual([true, true]))
    expect(load).toHaveBeenCalledOnce()
    expect(apps.flatMap(({ errors }) => errors)).toEqual([])
  })

  it('defines a Clerk that the plugin loads with the app’s options and the current localization', async () => {
    const localization = shallowRef({ locale: 'de-DE' })
    await installByScript({ afterSignOutUrl: '/goodbye', localization })
    const { clerk, load } = clerkOf(key)
    localization.value = { locale: 'fr-FR' }
    finishScripts({ Clerk: clerk })
    await waitFor(() => expect(clerk.loaded).toBe(true))
    expect(load).toHaveBeenCalledExactlyOnceWith({ publishableKey: key, afterSignOutUrl: '/goodbye', localization: { locale: 'fr-FR' } })
  })

  it('causes no second load and no error when the script defines a Clerk that is already loaded', async () => {
    const { app, errors } = await installByScript()
    const { clerk, load } = clerkOf(key)
    await clerk.load()
    finishScripts({ Clerk: clerk })
    const { isLoaded } = app.runWithContext(() => useAuth())
    await waitFor(() => expect(isLoaded.value).toBe(true))
    expect(load).toHaveBeenCalledOnce()
    expect(errors).toEqual([])
  })

  it('defines a Clerk that gets the listeners of useClerk().addListener(), except removed listeners', async () => {
    const { app } = await installByScript()
    const { addListener } = app.runWithContext(() => useClerk())
    const [kept, dropped] = [vi.fn(), vi.fn()]
    const stop = addListener(kept)
    addListener(dropped)()
    const { clerk } = clerkOf(key)
    finishScripts({ Clerk: clerk })
    await waitFor(() => expect(kept).toHaveBeenCalled())
    stop()
    kept.mockClear()
    await clerk.signOut()
    expect([kept, dropped].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  it('causes an error when the script defines a Clerk for a key other than the option publishableKey', async () => {
    const { errors } = await installByScript()
    finishScripts({ Clerk: clerkOf(keyOf('clerk.other.test')).clerk })
    await waitFor(() => expect(errors).toEqual([new Error(
      'clerkPlugin: this page already has a Clerk for clerk.other.test, but the option publishableKey is for clerk.mine.test. '
      + 'Give both the same key, or pass your Clerk as { Clerk }.',
    )]))
  })

  it('causes an error when the script defines no Clerk', async () => {
    const { errors } = await installByScript()
    finishScripts({})
    await waitFor(() => expect(errors).toEqual([
      new Error('clerkPlugin: Clerk’s script has loaded, but set no window.Clerk. Check the network panel.'),
    ]))
  })

  it('causes an error and no unhandled rejection when the script loads too late', async () => {
    const { errors } = await installByScript({ scriptLoadTimeout: 20 })
    await waitFor(() => expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('did not load in time') as string })]))
  })

  it('causes an error and no unhandled rejection when the browser blocks the script', async () => {
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
    await waitFor(() => expect(errors).toEqual([expect.any(Error)]))
    await new Promise(resolve => setImmediate(resolve))
    expect(unhandled).not.toHaveBeenCalled()
  })
})
