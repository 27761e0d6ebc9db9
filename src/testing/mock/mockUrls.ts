import { RedirectUrls } from '@clerk/shared/internal/clerk-js/redirectUrls'
import { buildURL, createAllowedRedirectOrigins, stripOrigin } from '@clerk/shared/internal/clerk-js/url'
import { ALLOWED_PROTOCOLS } from '@clerk/shared/internal/clerk-js/windowNavigate'
import { isAbsoluteUrl } from '@clerk/shared/url'
import type { ClerkOptions, HeadlessBrowserClerk, SignInRedirectOptions, SignUpRedirectOptions } from '@clerk/shared/types'

/** Where every mock would find its Frontend API, if it asked the network. */
export const frontendApi = 'clerk.example.test'

/** What navigation needs of its Clerk. */
export interface NavigatingClerk {
  options: ClerkOptions
  windowNavigate: (to: URL | string) => void
  closeModals: () => void
}

interface Navigation {
  replace?: boolean
  metadata?: unknown
}

/** clerk-js: "A forbidden protocol redirects to the root" and "Other origins bypass the router" */
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

/** A cookie that ends soon is renewed on the way there. */
export function renewingCookie(to: string, { client, buildUrlWithAuth }: Pick<HeadlessBrowserClerk, 'client' | 'buildUrlWithAuth'>) {
  if (typeof window === 'undefined' || !client?.isEligibleForTouch()) return to
  return buildUrlWithAuth(client.buildTouchUrl({ redirectUrl: new URL(to, window.location.href) }))
}

/** Whole, as in a development instance: `/after` becomes `https://…/after`. */
export const absolute = (to: string) => typeof window === 'undefined' ? to : new URL(to, window.location.origin).href

export function buildSignInUrl(options: ClerkOptions, redirect?: SignInRedirectOptions) {
  return buildAuthUrl(options.signInUrl, '', options, redirect)
}

/** Without a `signUpUrl` of its own, a relative `signInUrl` is a combined flow: sign-up lives in its hash. */
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
  return absolute(buildURL({ base, hashPath, hashSearchParams }, { stringify: true }))
}
