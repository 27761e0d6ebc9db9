import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAuth } from 'vue-clerk'
import { install, page } from '../support/mount/installPlugin'
import { clerkOf, finishScripts, installByScript, key, scripts } from '../support/clerk/clerkScripts'
import { waitFor } from '../support/waitFor'

beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('the script of Clerk’s UI', () => {
  it('is added beside Clerk’s script when prefetchUI is set', async () => {
    await installByScript({ prefetchUI: true })
    await waitFor(() => expect(scripts()).toHaveLength(2))
    expect(scripts().sort()[1]).toMatch(/^https:\/\/clerk\.mine\.test\/npm\/@clerk\/ui@/)
    const { clerk, load } = clerkOf(key)
    const ClerkUI = Object
    finishScripts({ Clerk: clerk, __internal_ClerkUICtor: ClerkUI })
    await waitFor(() => expect(load).toHaveBeenCalledOnce())
    expect(await load.mock.calls[0]![0]!.ui!.ClerkUI).toBe(ClerkUI)
    Object.assign(page, { __internal_ClerkUICtor: undefined })
  })

  it('is added once for a Clerk that the app passes, even if Clerk loads twice', async () => {
    const { clerk, load } = clerkOf(key)
    load.mockRejectedValueOnce(new Error('no network'))
    const app = install({ Clerk: clerk, prefetchUI: true })
    app.config.errorHandler = () => {}
    const { getToken } = app.runWithContext(() => useAuth())
    await waitFor(() => expect(scripts()).toHaveLength(1))
    await getToken.value()
    expect(load.mock.calls.map(([options]) => options!.ui?.ClerkUI)).toEqual([expect.any(Promise), expect.any(Promise)])
    expect(scripts()).toEqual([expect.stringMatching(/^https:\/\/clerk\.mine\.test\/npm\/@clerk\/ui@/)])
    const clerkUI = page as { __internal_ClerkUICtor?: unknown }
    finishScripts({ __internal_ClerkUICtor: Object })
    await load.mock.calls[1]![0]!.ui!.ClerkUI
    delete clerkUI.__internal_ClerkUICtor
  })

  it('is not added when the app passes Clerk’s UI', async () => {
    const ui = { ClerkUI: Object }
    await installByScript({ prefetchUI: true, ui })
    expect(scripts()).toHaveLength(1)
    const { clerk, load } = clerkOf(key)
    finishScripts({ Clerk: clerk })
    await waitFor(() => expect(load).toHaveBeenCalledOnce())
    expect(load.mock.calls[0]![0]!.ui).toBe(ui)
  })

  it('is added again when Clerk loads again after the script has failed', async () => {
    const { clerk, load } = clerkOf(key)
    load.mockRejectedValueOnce(new Error('no network'))
    const app = install({ Clerk: clerk, prefetchUI: true, scriptLoadTimeout: 100 })
    app.config.errorHandler = () => {}
    const { getToken } = app.runWithContext(() => useAuth())
    await waitFor(() => expect(load).toHaveBeenCalledOnce())
    await expect(load.mock.calls[0]![0]!.ui!.ClerkUI).rejects.toThrow('did not load in time')
    document.body.replaceChildren()
    await getToken.value()
    expect(scripts()).toEqual([expect.stringMatching(/^https:\/\/clerk\.mine\.test\/npm\/@clerk\/ui@/)])
    finishScripts({ __internal_ClerkUICtor: Object })
    expect(await load.mock.calls[1]![0]!.ui!.ClerkUI).toBe(Object)
    Object.assign(page, { __internal_ClerkUICtor: undefined })
  })
})
