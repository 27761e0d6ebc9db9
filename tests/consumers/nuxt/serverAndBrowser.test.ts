import { describe, expect, it, vi } from 'vitest'
import { publishableKey } from '../../e2e/app/publishableKey'
import { setUpNuxtApp } from './nuxtApp'
import { production } from './serverEnvironment'
import { withSignedTokens } from './sessionTokens'

const app = setUpNuxtApp()

describe('a browser with clerk-js', () => {
  async function open() {
    // In a development instance, clerk-js itself sets the cookies that Clerk's server would set in production.
    const url = await app.serve(url => ({
      ...production,
      NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey,
      NUXT_CLERK_SECRET_KEY: 'sk_test_notUsed',
      NUXT_CLERK_APP_ORIGIN: new URL(url).origin,
    }))
    const opened = await app.open(url, withSignedTokens(new URL(url).origin))
    // clerk-js sets this cookie only if Clerk's host is one of Clerk's development hosts.
    await opened.context.addCookies([{ name: '__clerk_db_jwt', value: 'dvb_1', url }])
    await opened.page.goto(url)
    await opened.page.getByRole('heading', { name: 'Signed in' }).waitFor()
    await vi.waitFor(async () => {
      expect((await opened.context.cookies()).map(({ name }) => name)).toContain('__session')
    })
    return { ...opened, url }
  }

  it('gets the page from the server, hydrates without a warning, and gets no page after a sign-out', async () => {
    const { clerk, page, problems, url } = await open()
    const response = await page.goto(`${url}orders`)
    expect(await response!.text()).toContain('The first order of user_1')
    // The HTML of the server contains the button, and a click before the hydration does nothing.
    await page.waitForFunction(() => {
      const { useNuxtApp } = window as { useNuxtApp?: () => { isHydrating: boolean } }
      return useNuxtApp?.().isHydrating === false
    })
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(clerk.server.sessions).toEqual([])

    await page.goto(`${url}orders`)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(page.url()).toBe(`${url}sign-in`)
    expect(problems).toEqual([])
  })

  it('loads the content from the API route when the user opens the page by a link', async () => {
    const { page, problems } = await open()
    await page.getByRole('link', { name: 'Orders' }).click()
    await page.getByText('The first order of user_1').waitFor()
    expect(problems).toEqual([])
  })
})
