import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAuth } from 'vue-clerk'
import { clerkOf, finishScripts, installByScript, key, scripts } from '../../support/clerk/clerkScripts'
import { page } from '../../support/mount/installPlugin'
import { waitFor } from '../../support/waitFor'

beforeEach(() => { delete page.Clerk })
afterEach(() => {
  vi.useRealTimers()
  delete page.Clerk
  document.body.replaceChildren()
})

describe('the script element of Clerk', () => {
  it('has the attributes that Clerk’s script reads, and the nonce of the app', async () => {
    await installByScript({ domain: 'mine.test', proxyUrl: 'https://mine.test/clerk', nonce: 'abc' })
    const script = document.querySelector('script')!
    expect(script.async).toBe(true)
    expect(Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value]))).toMatchObject({
      'crossorigin': 'anonymous',
      'data-clerk-publishable-key': key,
      'data-clerk-domain': 'mine.test',
      'data-clerk-proxy-url': 'https://mine.test/clerk',
      'nonce': 'abc',
    })
  })

  it('has no timer after the script has loaded', async () => {
    vi.useFakeTimers()
    await installByScript({ scriptLoadTimeout: 60_000 })
    expect(vi.getTimerCount()).toBe(1)
    const { clerk } = clerkOf(key)
    finishScripts({ Clerk: clerk })
    await waitFor(() => expect(clerk.loaded).toBe(true))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is added again when the app calls getToken() after Clerk has failed to load', async () => {
    const { app, errors } = await installByScript()
    finishScripts({})
    await waitFor(() => expect(errors).toHaveLength(1))
    const { getToken } = app.runWithContext(() => useAuth())
    const token = getToken.value()
    await waitFor(() => expect(scripts()).toHaveLength(1))
    finishScripts({ Clerk: clerkOf(key).clerk })
    expect(await token).toMatch(/^\w+\./)
    expect(errors).toHaveLength(1)
  })
})
