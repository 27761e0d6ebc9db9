import { RedirectUrls } from '@clerk/shared/internal/clerk-js/redirectUrls'
import { buildURL, createAllowedRedirectOrigins, stripOrigin } from '@clerk/shared/internal/clerk-js/url'
import { ALLOWED_PROTOCOLS } from '@clerk/shared/internal/clerk-js/windowNavigate'
import { isAbsoluteUrl } from '@clerk/shared/url'
import type { ClerkOptions, HeadlessBrowserClerk, SignInRedirectOptions, SignUpRedirectOptions } from '@clerk/shared/types'

/** The host of the Frontend API of every mock. No mock sends a request to this host. */
export const frontendApi = 'clerk.example.test'

/** The version of clerk-js to which the mock is equal, and the version of the Frontend API that clerk-js requests. */
export const clerkJsVersion = '6.40.0'
const apiVersion = '2026-08-20'

/** The parts of a Clerk that a navigation uses. */
export interface NavigatingClerk {
  options: ClerkOptions
  windowNavigate: (to: URL | string) => void
  closeModals: () => void
}

interface Navigation {
  replace?: boolean
  metadata?: unknown
}

/**
 * Navigates as clerk-js does.
 * See clerkJsRules.md: "A forbidden protocol redirects to the root" and "Other origins bypass the router"
 */
export async function navigate(
  to: string | undefined,
  { replace, metadata }: Navigation = {},
  clerk: NavigatingClerk,
): Promise<unknown> {
  if (!to || typeof window === 'undefined') return
  setTimeout(clerk.closeModals)
  const { options, windowNavigate } = clerk

  let url = new URL(to, window.location.href)
  if (![...ALLOWED_PROTOCOLS, ...options.allowedRedirectProtocols ?? []].includes(url.protocol)) {
    console.warn(`Clerk: "${url.protocol}" is not a valid protocol. Redirecting to "/" instead.`)
    url = new URL('/', window.location.href)
  }

  const router = replace && options.routerReplace ? options.routerReplace : options.routerPush
  const foreign = url.origin !== 'null' && url.origin !== window.location.origin
  if (!router || foreign) return windowNavigate(url)
  return await router(stripOrigin(url), {
    ...(metadata ? { __internal_metadata: metadata } : {}),
    windowNavigate,
  })
}

/**
 * Returns `to`. If the cookie of Clerk's client expires soon, returns a URL that renews the cookie and then redirects
 * to `to`.
 */
export function withCookieRenewal(to: string, { client, buildUrlWithAuth }: Pick<HeadlessBrowserClerk, 'client' | 'buildUrlWithAuth'>) {
  if (typeof window === 'undefined' || !client?.isEligibleForTouch()) return to
  return buildUrlWithAuth(client.buildTouchUrl({ redirectUrl: new URL(to, window.location.href) }))
}

/** Makes a URL absolute, as clerk-js does with a development key: `/after` becomes `https://…/after`. */
export const absoluteUrl = (to: string) => typeof window === 'undefined' ? to : new URL(to, window.location.origin).href

/** The URL that renews the cookie of Clerk's client and then redirects to `redirectUrl`. */
export const buildTouchUrl = (redirectUrl: URL) =>
  `https://${frontendApi}/v1/client/touch?redirect_url=${encodeURIComponent(redirectUrl.href)}&__clerk_api_version=${apiVersion}&_clerk_js_version=${clerkJsVersion}`

export function buildSignInUrl(options: ClerkOptions, redirect?: SignInRedirectOptions) {
  return buildAuthUrl(options.signInUrl, '', options, redirect)
}

/**
 * Returns the URL of the sign-up page. Without `signUpUrl`, a relative `signInUrl` is also the sign-up page. On this
 * page, the hash `#/create` opens the sign-up.
 */
export function buildSignUpUrl(options: ClerkOptions, redirect?: SignUpRedirectOptions) {
  const { signInUrl, signUpUrl } = options
  const isCombined = !signUpUrl && signInUrl && !isAbsoluteUrl(signInUrl)
  return buildAuthUrl(isCombined ? signInUrl : signUpUrl, isCombined ? '/create' : '', options, redirect)
}

function buildAuthUrl(
  base: string | undefined,
  hashPath: string,
  options: ClerkOptions,
  { initialValues, ...redirect }: SignInRedirectOptions | SignUpRedirectOptions = {},
) {
  const allowedRedirectOrigins = createAllowedRedirectOrigins(options.allowedRedirectOrigins, frontendApi, 'development')
  const redirectUrl = redirect.redirectUrl || window.location.href
  const redirects = new RedirectUrls({ ...options, allowedRedirectOrigins }, { ...redirect, redirectUrl })
  const hashSearchParams = [{ ...initialValues } as Record<string, string>, redirects.toSearchParams()]
  return absoluteUrl(buildURL({ base, hashPath, hashSearchParams }, { stringify: true }))
}
