import type {
  BrowserClerk,
  BrowserClerkConstructor,
  ClerkOptions,
  ClerkOptionsNavigation,
  HeadlessBrowserClerk,
  HeadlessBrowserClerkConstructor,
  IsomorphicClerkOptions,
  LocalizationResource,
} from '@clerk/shared/types'
import { toValue, type MaybeRefOrGetter } from 'vue'

/** A Clerk whose `load()` may not have been called yet. */
export type UnloadedClerk = HeadlessBrowserClerk | BrowserClerk

export type ClerkConstructor = BrowserClerkConstructor | HeadlessBrowserClerkConstructor

interface OwnClerk {
  /**
   * Your instance or class of `@clerk/clerk-js`, in place of Clerk's script. Pass an instance in tests and in
   * Storybook. Pass the class to bundle clerk-js. The plugin creates an instance of the class with `publishableKey`.
   *
   * @default `window.Clerk`, or Clerk's script if `window.Clerk` doesn't exist
   */
  Clerk?: UnloadedClerk | ClerkConstructor
  /**
   * Texts for Clerk's components and for the label of `SignOutButton`. `@clerk/localizations` contains texts in many
   * languages. Pass a ref or a getter to change the texts while the app runs.
   *
   * @default Clerk's English texts
   */
  localization?: MaybeRefOrGetter<LocalizationResource | undefined>
  /**
   * Loads Clerk's UI in addition to clerk-js. `SignInButton` and `SignUpButton` need the UI for `mode="modal"`.
   *
   * @default false
   */
  prefetchUI?: boolean
}

interface NamedInstance {
  /** The publishable key of your app in the Clerk dashboard (`pk_test_…` or `pk_live_…`). Never pass a secret key. */
  publishableKey: string
}
interface GivenInstance {
  /** Your instance of `@clerk/clerk-js`, loaded or not. */
  Clerk: UnloadedClerk
  /** The publishable key of the instance. The plugin throws if the instance has another key. */
  publishableKey?: string
}

type OtherOptions = 'publishableKey' | keyof OwnClerk | 'domain' | 'proxyUrl' | keyof ClerkOptionsNavigation

// ClerkOptionsNavigation is a union, because an app passes both functions of a router or neither (see clerkJsRules.md:
// "A router needs routerPush and routerReplace"). Omit would merge the union into one type, so SharedOptions adds the
// union after Omit.
type SharedOptions = Omit<IsomorphicClerkOptions, OtherOptions> & ClerkOptionsNavigation & {
  // Each JSDoc below has several lines, because the build drops a single-line JSDoc of a type's member.
  /**
   * The domain of a satellite app.
   */
  domain?: string
  /**
   * The URL of your proxy for Clerk's Frontend API.
   */
  proxyUrl?: string
}

/**
 * Options of `clerkPlugin`: Clerk's own options, and a `publishableKey` or your `Clerk`.
 *
 * @example
 * ```ts
 * import type { ClerkPluginOptions } from 'vue-clerk'
 *
 * const options: ClerkPluginOptions = {
 *   publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
 *   afterSignOutUrl: '/goodbye',
 * }
 * ```
 */
export type ClerkPluginOptions = SharedOptions & OwnClerk & (NamedInstance | GivenInstance)

/** Converts the options of `clerkPlugin` to options of `clerk.load()`, with the current localization. */
export function ownLoadOptions({ Clerk: _, localization, ...rest }: Partial<ClerkPluginOptions>): ClerkOptions {
  return { ...rest, localization: toValue(localization) } as ClerkOptions
}
