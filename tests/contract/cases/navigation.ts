import { vi } from 'vitest'
import type { ClerkOptions, SignOutOptions } from '@clerk/shared/types'
import type { MockClerk } from 'vue-clerk/testing'
import type { Case } from '../comparison/observe'

const routers: ClerkOptions = { routerPush: () => {}, routerReplace: () => {} }

/**
 * Cases about redirects, and about the URLs that clerk-js builds. clerkJsRules.md explains the notation of `trace`, such
 * as `U[1]`.
 */
export const navigationCases: Case[] = [
  { rule: 'redirectUrl keeps its query and hash', name: 'one session', ...signOut({ redirectUrl: '/bye?x#y' }), trace: 'U[1], DELETE /client/sessions, push /bye?x#y, N[]' },
  { rule: 'redirectUrl keeps its query and hash', name: 'the current of three sessions', scenario: { sessions: 3 }, ...signOut({ sessionId: 'sess_1', redirectUrl: '/bye?x#y' }), trace: 'U[1,2,3], POST /client/sessions/sess_1/remove, U[2,3], push /bye?x#y, N[2,3]' },
  { rule: 'redirectUrl keeps its query and hash', name: 'an empty redirectUrl', ...signOut({ redirectUrl: '' }), trace: 'U[1], DELETE /client/sessions, push /, N[]' },
  ...['bye', './bye', '../bye', '?signed-out', '#signed-out', '/a b/ü?q=ä', '//example.com/x', 'http://', '/../../x'].map(redirectUrl =>
    ({ name: `redirectUrl ${redirectUrl}`, ...signOut({ redirectUrl }) })),

  { rule: 'redirectUrl overrides afterSignOutUrl', name: 'afterSignOutUrl alone', options: { afterSignOutUrl: '/after' }, ...signOut(), trace: 'U[1], DELETE /client/sessions, push /after, N[]' },
  { rule: 'redirectUrl overrides afterSignOutUrl', name: 'redirectUrl and afterSignOutUrl', options: { afterSignOutUrl: '/after' }, ...signOut({ redirectUrl: '/bye' }), trace: 'U[1], DELETE /client/sessions, push /bye, N[]' },
  { rule: 'redirectUrl overrides afterSignOutUrl', name: 'an empty afterSignOutUrl', options: { afterSignOutUrl: '' }, ...signOut(), trace: 'U[1], DELETE /client/sessions, push /, N[]' },
  { name: 'afterSignOutUrl of another origin', options: { afterSignOutUrl: 'https://example.com/after' }, ...signOut() },

  ...['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.com', 'JAVASCRIPT:alert(1)'].map(redirectUrl => ({
    rule: 'A forbidden protocol redirects to the root',
    name: redirectUrl,
    run: async (clerk, { settle }) => {
      const settled = await settle(clerk.signOut({ redirectUrl }))
      return { settled, warned: vi.mocked(console.warn).mock.calls.length > 0 }
    },
    trace: 'U[1], DELETE /client/sessions, push /, N[]',
  }) satisfies Case),
  { name: 'a protocol that the app allows', unloaded: true, run: async (clerk, { note, settle }) => {
    const routerPush = (to: string) => note(`routed to ${to}`)
    await clerk.load({ allowedRedirectProtocols: ['myapp:'], routerPush, routerReplace: routerPush })
    return settle(clerk.signOut({ redirectUrl: 'myapp://home/x' }))
  } },

  { rule: 'clerk-js redirects before it emits', name: 'routerPush reads the session and the sessions', unloaded: true, run: async (clerk, { note, settle }) => {
    const routerPush = () => note(`session ${clerk.session}, ${clerk.client?.sessions.length} sessions`)
    await clerk.load({ routerPush, routerReplace: routerPush })
    return settle(clerk.signOut())
  }, trace: 'GET /environment, GET /client, sess_1[1], U[1], DELETE /client/sessions, push /, N[]' },

  // A redirect to another origin unloads the page. clerk-js still emits `N[]`, because it detects the unload only with
  // `load({ standardBrowser: true })`.
  { rule: 'Other origins bypass the router', name: 'another origin', ...signOut({ redirectUrl: 'https://example.com/bye' }), trace: 'U[1], DELETE /client/sessions, push https://example.com/bye, N[]' },
  { rule: 'Other origins bypass the router', name: 'the same origin', ...signOut({ redirectUrl: `${location.origin}/bye` }), trace: 'U[1], DELETE /client/sessions, push /bye, N[]' },
  { rule: 'Other origins bypass the router', name: 'no router', options: { routerPush: undefined, routerReplace: undefined }, ...signOut({ redirectUrl: '/bye' }), trace: `U[1], DELETE /client/sessions, push ${location.origin}/bye, N[]` },

  ...navigations({
    'navigate(path)': clerk => clerk.navigate('/x'),
    'navigate(undefined)': clerk => clerk.navigate(undefined as never),
    'navigate("")': clerk => clerk.navigate(''),
    'navigate, replacing': clerk => clerk.navigate('/x', { replace: true }),
    'redirectToAfterSignOut()': clerk => clerk.redirectToAfterSignOut(),
    'redirectWithAuth()': clerk => clerk.redirectWithAuth('/x'),
    'redirectToSignIn()': clerk => clerk.redirectToSignIn(),
    'redirectToSignUp()': clerk => clerk.redirectToSignUp(),
    'redirectToSignIn with redirects': clerk => clerk.redirectToSignIn({ redirectUrl: '/a', signInForceRedirectUrl: '/b', signUpFallbackRedirectUrl: '/c' }),
    'redirectToSignIn with initial values': clerk => clerk.redirectToSignIn({ initialValues: { emailAddress: 'ada@example.com' } }),
  }, { signInUrl: '/sign-in', signUpUrl: '/sign-up', afterSignOutUrl: '/after' }),
  { name: 'builds URLs without options', run: urlsOf },
  { name: 'builds URLs before load', unloaded: true, run: urlsOf },
  ...[
    { signInUrl: '/sign-in' },
    { signInUrl: '/sign-in', signUpUrl: '/sign-up' },
    { signInUrl: 'https://accounts.example.com/sign-in' },
    { signInUrl: '/sign-in?x=1', signInFallbackRedirectUrl: '/home', signUpForceRedirectUrl: 'https://other.example/x' },
    { signUpUrl: 'https://accounts.example.com/sign-up' },
    { signInUrl: '/sign-in#/start', signInForceRedirectUrl: '/forced', afterSignOutUrl: 'after' },
  ].map((options: ClerkOptions) => ({ name: `builds URLs with ${JSON.stringify(options)}`, options, run: urlsOf })),

  { name: 'a navigation calls the navigation listeners', run: async (clerk, { note, settle, idle }) => {
    const unsubscribe = clerk.__internal_addNavigationListener(() => note('navigation listener'))
    await settle(clerk.signOut())
    await idle()
    unsubscribe()
    await settle(clerk.navigate('/x'))
  } },
  { name: 'the router gets metadata', run: async (clerk, { settle }) => settle(clerk.navigate('/x', { metadata: { a: 1 } } as never)), options: {
    ...routers,
    routerPush: (_, metadata) => Object.entries(metadata ?? {}).map(([key, value]) => typeof value === 'function' ? key : [key, value]),
  } },
  { name: 'navigate() returns the result of the router', options: { ...routers, routerPush: () => 'from the router' }, run: (clerk, { settle }) => settle(clerk.navigate('/x')) },
  { rule: 'A failed callback or redirect leaves no session', name: 'routerPush rejects', options: { ...routers, routerPush: () => Promise.reject(new Error('no such route')) }, ...signOut(), trace: 'U[1], DELETE /client/sessions, push /' },
  { rule: 'A failed callback or redirect leaves no session', name: 'routerPush throws', options: { ...routers, routerPush: () => {
    throw new Error('no such route')
  } }, ...signOut(), trace: 'U[1], DELETE /client/sessions, push /' },
  { rule: 'signOut() waits for the redirect', name: 'routerPush never settles', options: { ...routers, routerPush: () => new Promise(() => {}) }, run: async (clerk, { note, idle }) => {
    void clerk.signOut().then(() => note('settled'))
    await idle()
  }, trace: 'U[1], DELETE /client/sessions, push /' },
]

function signOut(options?: SignOutOptions): Pick<Case, 'run'> {
  return { run: (clerk, { settle }) => settle(clerk.signOut(options)) }
}

function navigations(calls: Record<string, (clerk: MockClerk) => unknown>, options: ClerkOptions): Case[] {
  return Object.entries(calls).map(([name, call]) => (
    { name, options, run: (clerk, { settle }) => settle(call(clerk)) }
  ))
}

function urlsOf(clerk: MockClerk) {
  return {
    afterSignOut: clerk.buildAfterSignOutUrl(),
    signIn: clerk.buildSignInUrl(),
    signInBack: clerk.buildSignInUrl({ redirectUrl: '/back', signInFallbackRedirectUrl: '/fallback' }),
    signInForeign: clerk.buildSignInUrl({ redirectUrl: 'https://evil.example/x' }),
    signUp: clerk.buildSignUpUrl(),
    signUpBack: clerk.buildSignUpUrl({ redirectUrl: '/back', signUpForceRedirectUrl: '/forced' }),
    withAuth: clerk.buildUrlWithAuth('/x'),
    withAuthForeign: clerk.buildUrlWithAuth('https://example.com/x'),
  }
}
