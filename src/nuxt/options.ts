import type { LocalizationResource } from '@clerk/shared/types'

/**
 * Options of the Nuxt module: `clerk` in `nuxt.config.ts`.
 *
 * The module has the options of `clerkPlugin` that can be serialized. Nuxt stores the options in the public runtime
 * configuration. Environment variables such as `NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY` override the options.
 */
export interface ModuleOptions {
  /**
   * The publishable key of your app in the Clerk dashboard.
   *
   * @default NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY of the environment
   */
  publishableKey?: string
  /** The address after a sign-out. @default '/' */
  afterSignOutUrl?: string
  /** The address of your sign-in page. @default the sign-in page that Clerk hosts */
  signInUrl?: string
  /** The address of your sign-up page. @default the sign-up page that Clerk hosts */
  signUpUrl?: string
  /** The address after a sign-in, unless the page's URL has the parameter `redirect_url`. @default '/' */
  signInFallbackRedirectUrl?: string
  /** The address after a sign-in, even if the page's URL has the parameter `redirect_url`. */
  signInForceRedirectUrl?: string
  /** The address after a sign-up, unless the page's URL has the parameter `redirect_url`. @default '/' */
  signUpFallbackRedirectUrl?: string
  /** The address after a sign-up, even if the page's URL has the parameter `redirect_url`. */
  signUpForceRedirectUrl?: string
  /**
   * Texts for Clerk's components and for the label of `SignOutButton`. `@clerk/localizations` contains texts in many
   * languages.
   *
   * @default English
   */
  localization?: LocalizationResource
  /**
   * Loads Clerk's UI in addition to clerk-js. `SignInButton` and `SignUpButton` need the UI for `mode="modal"`.
   *
   * @default false
   */
  prefetchUI?: boolean
  /** The domain of a satellite app. */
  domain?: string
  /** The URL of your proxy for Clerk's Frontend API. */
  proxyUrl?: string
  /** Whether the app is a satellite app. @default false */
  isSatellite?: boolean
  /**
   * `false` stops clerk-js from sending telemetry to Clerk. By default, clerk-js sends telemetry only if the key is a
   * development key.
   */
  telemetry?: false
}
