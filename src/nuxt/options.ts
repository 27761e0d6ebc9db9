import type { LocalizationResource } from '@clerk/shared/types'

/**
 * Options of the Nuxt module: those of `clerkPlugin` that can be written down in a configuration file. They are public runtime
 * configuration: the environment sets the key (`NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY`), and replaces whatever else is there.
 */
export interface ModuleOptions {
  /** The publishable key of the Clerk dashboard. Usually from the environment: `NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY`. */
  publishableKey?: string
  /** Where to go after a sign-out. @default '/' */
  afterSignOutUrl?: string
  /** The page of the sign-in. @default Clerk's own, elsewhere */
  signInUrl?: string
  /** The page of the sign-up. @default Clerk's own, elsewhere */
  signUpUrl?: string
  /** Where to go after a sign-in if no page was asked for. */
  signInFallbackRedirectUrl?: string
  /** Where to go after a sign-in, whatever the page that was asked for. */
  signInForceRedirectUrl?: string
  /** Where to go after a sign-up if no page was asked for. */
  signUpFallbackRedirectUrl?: string
  /** Where to go after a sign-up, whatever the page that was asked for. */
  signUpForceRedirectUrl?: string
  /** Clerk's resource of texts, such as one of `@clerk/localizations`. */
  localization?: LocalizationResource
  /** Load Clerk's own UI beside clerk-js: `SignInButton mode="modal"` needs it. @default false */
  prefetchUI?: boolean
  /** The domain of a satellite application. */
  domain?: string
  /** Where Clerk's API is proxied. */
  proxyUrl?: string
  /** Whether this is a satellite application. @default false */
  isSatellite?: boolean
  /** `false` keeps clerk-js from sending telemetry to Clerk. */
  telemetry?: false
}
