import { getByText } from '@testing-library/dom'
import type { ClerkOptions } from '@clerk/shared/types'
import { h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { navigations, signedIn } from '../../../support/observed'
import { captureConsole } from '../support/consoleOutput'
import { engines } from '../support/clerk/engines'
import { mountApp } from '../support/mount/mountApp'
import { authButtons } from '../support/mount/mountAuthButton'
import { waitFor } from '../support/waitFor'

const click = (name: string) => { getByText(document.body, name).click() }

let lines: string[]
beforeEach(() => { lines = captureConsole() })
afterEach(() => { vi.restoreAllMocks() })

const goOffline = () => { vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false) }
const gone = { status: 404, body: { errors: [{ code: 'resource_not_found', message: 'gone', long_message: 'gone' }] } }

interface Source {
  source: string
  props: (url: string) => object
  options?: (url: string) => ClerkOptions
  scenario?: Scenario
  prepare?: () => void
}

/** Every source of a redirect address. For the last three sources, vue-clerk starts the redirect instead of clerk-js. */
const sources: Source[] = [
  { source: 'the prop redirectUrl', props: redirectUrl => ({ redirectUrl }) },
  { source: 'signOutOptions', props: redirectUrl => ({ signOutOptions: { redirectUrl } }) },
  { source: 'afterSignOutUrl', props: () => ({}), options: afterSignOutUrl => ({ afterSignOutUrl }) },
  { source: 'redirectUrl, without a session', props: redirectUrl => ({ redirectUrl }), scenario: { sessions: 0 } },
  { source: 'redirectUrl, while offline', props: redirectUrl => ({ redirectUrl }), prepare: goOffline },
  {
    source: 'redirectUrl, for an ended session',
    props: redirectUrl => ({ redirectUrl, sessionId: 'sess_1' }),
    scenario: { sessions: 2, respond: ({ path }) => path.endsWith('/remove') ? gone : undefined },
  },
]

const scripts = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://other.test/1',
  'file:///etc/passwd',
]
const elsewhere = [
  '//other.test',
  '\\\\other.test',
  '/\\other.test',
  '/\t/other.test',
  'https://other.test/x',
  'https://localhost:3000@other.test/',
]
const inside = [
  ['/"><img src=x onerror=alert(1)>', '/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'],
  ['/\u202Egnp.exe', '/%E2%80%AEgnp.exe'],
  [`/${'x'.repeat(10_000)}`, `/${'x'.repeat(10_000)}`],
  // This address stays on the page's origin. A router must treat the address as a path.
  ['/..//other.test', '//other.test'],
] as const

describe.each(engines)('the redirect of a sign-out, on $engine,', ({ create }) => {
  describe.each(sources)('with an address from $source', ({ props, options, scenario, prepare }) => {
    async function destination(url: string) {
      const clerk = await create(scenario)
      await clerk.load({ allowedRedirectOrigins: ['https://fine.test'], ...options?.(url) })
      prepare?.()
      const { app } = await mountApp(() => h(SignOutButton, props(url)), { clerk })
      click('Sign Out')
      await waitFor(() => expect(navigations(clerk), url).toHaveLength(1))
      app.unmount()
      clerk.dispose()
      return navigations(clerk)[0]!
    }

    it('goes to / for script, file and data addresses, which clerk-js rejects', async () => {
      for (const url of scripts) expect(await destination(url), url).toBe('/')
      expect(lines.join('\n').match(/is not a valid protocol/g)).toHaveLength(scripts.length)
    })

    it('goes to another origin, because clerk-js checks no list of origins after a sign-out', async () => {
      for (const url of elsewhere) expect(new URL(await destination(url)).hostname, url).toBe('other.test')
    })

    it('stays on the page’s origin and is encoded if the address is a hostile path', async () => {
      for (const [url, expected] of inside) expect(await destination(url)).toBe(expected)
    })
  })

  it('fails for an invalid URL, after the session has ended', async () => {
    const clerk = await create()
    await clerk.load()
    const { errors } = await mountApp(() => h(SignOutButton, { redirectUrl: 'http://' }), { clerk })
    click('Sign Out')
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(signedIn(clerk)).toEqual([])
    expect(navigations(clerk)).toEqual([])
  })
})

const onEachEngine = engines.flatMap(engine => authButtons.map(button => ({ ...engine, ...button })))

describe.each(onEachEngine)('the redirect of $name, on $engine,', ({ create, component, label, page }) => {
  async function destination(clerk: MockClerk, options: ClerkOptions, props = {}) {
    await clerk.load(options)
    await mountApp(() => h(component, props), { clerk })
    click(label)
    await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    return navigations(clerk)[0]!
  }
  const pages = (url: string) => ({ signInUrl: url, signUpUrl: url })
  const redirects = (url: string) => ({
    forceRedirectUrl: url,
    fallbackRedirectUrl: url,
    signUpForceRedirectUrl: url,
    signUpFallbackRedirectUrl: url,
    signInForceRedirectUrl: url,
    signInFallbackRedirectUrl: url,
  })

  it.each([...scripts, ...elsewhere])('does not pass the address %j to the sign-in or sign-up page, because clerk-js does not allow this address', async url => {
    const to = await destination(await create({ sessions: 0 }), pages(page), redirects(url))
    expect(to).toBe(`${page}#/?redirect_url=${encodeURIComponent(location.href)}`)
  })

  it('passes an address to the sign-in or sign-up page if allowedRedirectOrigins contains the address’s origin', async () => {
    const options = { ...pages(page), allowedRedirectOrigins: ['https://fine.test'] }
    const to = await destination(await create({ sessions: 0 }), options, redirects('https://fine.test/x'))
    expect(to).toContain(encodeURIComponent('https://fine.test/x'))
  })

  it.each(scripts)('goes to / when signInUrl and signUpUrl are %j', async url => {
    expect(await destination(await create({ sessions: 0 }), pages(url))).toBe('/')
  })
})
