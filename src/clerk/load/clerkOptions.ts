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
   * Storybook. Pass the class to bundle clerk-js: the plugin constructs it with `publishableKey`.
   *
   * @default `window.Clerk` if the page has it, otherwise Clerk's script
   */
  Clerk?: UnloadedClerk | ClerkConstructor
  /**
   * Texts for Clerk's components and for the label of `SignOutButton`, such as a resource of `@clerk/localizations`. A
   * ref or a getter can change them while the app runs.
   *
   * @default Clerk's English texts
   */
  localization?: MaybeRefOrGetter<LocalizationResource | undefined>
  /** Loads Clerk's UI beside clerk-js. `<SignInButton mode="modal">` needs it. @default false */
  prefetchUI?: boolean
}

interface NamedInstance {
  /** The publishable key of your app in the Clerk dashboard (`pk_test_…` or `pk_live_…`). Never pass a secret key. */
  publishableKey: string
}
interface GivenInstance {
  /** Your instance of `@clerk/clerk-js`, loaded or not. */
  Clerk: UnloadedClerk
  /** The publishable key of the instance. If it is another app's key, the plugin throws. */
  publishableKey?: string
}

type OtherOptions = 'publishableKey' | keyof OwnClerk | 'domain' | 'proxyUrl' | keyof ClerkOptionsNavigation

// ClerkOptionsNavigation is a union that requires both functions of a router or neither (clerk-js: "A router needs
// routerPush and routerReplace"). Omit would merge this union, so it is intersected separately.
type SharedOptions = Omit<IsomorphicClerkOptions, OtherOptions> & ClerkOptionsNavigation & {
  // The build drops the JSDoc of a type's member if it is a single line.
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

/** Converts the plugin's options to options of `clerk.load()`, with the current localization. */
export function ownLoadOptions({ Clerk: _, localization, ...rest }: Partial<ClerkPluginOptions>): ClerkOptions {
  return { ...rest, localization: toValue(localization) } as ClerkOptions
}
