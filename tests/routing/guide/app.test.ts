import { findByRole, getByRole } from '@testing-library/dom'
import type { App } from 'vue'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createFakeFrontendApi, type Scenario } from 'vue-clerk/testing'
import { signedIn } from '../../../support/observed'
import { engines } from '../engines'

describe.each(engines.map(engine => [engine.name, engine] as const))('the app of the guide "Router and guards", on %s', (_, { create }) => {
  /** Opens the app at `path`, and runs the app's `main.ts`. */
  async function start(path: string, scenario?: Scenario) {
    history.replaceState(null, '', path)
    document.body.innerHTML = '<div id="app"></div>'
    const clerk = await create(scenario)
    vi.stubGlobal('Clerk', clerk)
    vi.stubEnv('VITE_CLERK_PUBLISHABLE_KEY', clerk.publishableKey)
    vi.resetModules()
    const { router } = await import('../../../stories/guides/router/examples/router')
    const navigations: string[] = []
    router.afterEach((to, _from, failure) => { navigations.push(failure ? `${to.path} failed` : to.path) })
    await import('../../../stories/guides/router/examples/main')
    const page = document.getElementById('app')!
    onTestFinished(() => {
      (page as unknown as { __vue_app__: App }).__vue_app__.unmount()
      router.options.history.destroy()
      history.replaceState(null, '', '/')
      vi.unstubAllGlobals()
      vi.unstubAllEnvs()
    })
    const heading = (name: string) => findByRole(page, 'heading', { name })
    return { clerk, navigations, page, router, heading }
  }

  it('shows the protected page to a signed-in user', async () => {
    const { heading } = await start('/account')
    await heading('Ada Lovelace')
  })

  it('redirects a guest from a protected page to the sign-in page', async () => {
    const { heading, router } = await start('/account', { sessions: 0 })
    await heading('Sign in')
    expect(router.currentRoute.value.path).toBe('/sign-in')
  })

  it('redirects a signed-in user from the sign-in page to the account page', async () => {
    const { heading } = await start('/sign-in')
    await heading('Ada Lovelace')
  })

  it('shows a public page without waiting for Clerk', async () => {
    const { heading } = await start('/', { load: 'never' })
    await heading('Home')
  })

  it('shows a protected page as soon as Clerk is loaded', async () => {
    const { heading } = await start('/account', { load: 50 })
    await heading('Ada Lovelace')
  })

  it('navigates straight to the sign-in page after a sign-out', async () => {
    const { clerk, heading, navigations, page } = await start('/account')
    await heading('Ada Lovelace')
    getByRole(page, 'button', { name: 'Sign Out' }).click()
    await heading('Sign in')
    await vi.waitFor(() => expect(clerk.session).toBeNull())
    expect(signedIn(clerk)).toEqual([])
    expect(navigations).toEqual(['/account', '/sign-in'])
  })

  it('navigates from a protected page to the sign-in page when another tab signs out', async () => {
    const api = createFakeFrontendApi()
    const { clerk, heading } = await start('/account', { respond: api.handle })
    await heading('Ada Lovelace')
    api.handle({ method: 'DELETE', path: '/client/sessions' })
    await clerk.handleUnauthenticated()
    await heading('Sign in')
  })
})
