import { h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useClerk } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../support/mount/mountApp'
import { install, page } from '../support/mount/installPlugin'
import { waitFor } from '../support/waitFor'

beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('a Clerk that the app passes', () => {
  it('keeps no listener when the app unmounts before or after the load', async () => {
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
      await waitFor(() => expect(clerk.loaded).toBe(true))
      await Promise.resolve()
      expect(unsubscribed).toHaveBeenCalledTimes(subscribe.mock.calls.length)
    }
  })

  it('loads again at the next click after a failed load', async () => {
    let isDown = true
    const respond = () => isDown ? { status: 500 } : undefined
    const settings = { unloaded: true, scenario: { respond } }
    const { clerk, container, errors } = await mountApp(() => h(SignOutButton), settings)
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(clerk.loaded).toBe(false)
    isDown = false
    container.querySelector('button')!.click()
    await waitFor(() => expect(clerk.server.sessions).toEqual([]))
    expect(errors).toHaveLength(1)
  })

  it('loads once when the user clicks two buttons after a failed load, and again at the next click', async () => {
    let isDown = true
    const respond = () => isDown ? { status: 500 } : undefined
    const settings = { unloaded: true, scenario: { respond } }
    const { clerk, container, errors } = await mountApp(() => [h(SignOutButton), h(SignOutButton)], settings)
    const load = vi.spyOn(clerk, 'load')
    const [button, other] = container.querySelectorAll('button')
    await waitFor(() => expect(errors).toHaveLength(1))
    button!.click()
    other!.click()
    await waitFor(() => expect(errors).toHaveLength(3))
    expect(load).toHaveBeenCalledOnce()
    isDown = false
    button!.click()
    await waitFor(() => expect(clerk.server.sessions).toEqual([]))
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('causes a console error when the load fails and the app has no error handler', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    install({ Clerk: createMockClerk({ load: 'fail' }) })
    await waitFor(() => expect(error).toHaveBeenCalledExactlyOnceWith(expect.any(Error)))
  })

  it('causes no error when the load fails after the app has unmounted', async () => {
    const { app, clerk, errors } = await mountApp(() => null, { unloaded: true, scenario: { load: 'fail' } })
    app.unmount()
    await waitFor(() => expect(clerk.status).toBe('error'))
    await Promise.resolve()
    expect(errors).toEqual([])
  })

  it('causes one call of the app’s error handler when the load fails', async () => {
    const { app, errors } = await mountApp(() => null, { unloaded: true, scenario: { load: 'fail' } })
    const errorHandler = app.config.errorHandler = vi.fn(app.config.errorHandler)
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(errorHandler).toHaveBeenCalledExactlyOnceWith(errors[0], null, 'clerkPlugin: Clerk failed to load')
  })
})
