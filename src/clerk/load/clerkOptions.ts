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

/** A Clerk that `load()` may still have to be called on. */
export type UnloadedClerk = HeadlessBrowserClerk | BrowserClerk

export type ClerkConstructor = BrowserClerkConstructor | HeadlessBrowserClerkConstructor

interface OwnClerk {
  /**
   * A Clerk of your own, where Clerk's script should not be loaded: an instance (tests, Storybook), or the class
   * (self-hosting), which is then constructed with `publishableKey`.
   */
  Clerk?: UnloadedClerk | ClerkConstructor
  /** Clerk's resource of texts; a ref or a getter may change it while the app runs. */
  localization?: MaybeRefOrGetter<LocalizationResource | undefined>
  /** Load Clerk's own UI from Clerk, beside clerk-js: `SignInButton mode="modal"` needs it. @default false */
  prefetchUI?: boolean
}

interface NamedInstance { publishableKey: string }
interface GivenInstance { Clerk: UnloadedClerk, publishableKey?: string }

type OtherOptions = 'publishableKey' | keyof OwnClerk | 'domain' | 'proxyUrl' | keyof ClerkOptionsNavigation

// Clerk's own navigation options once more. clerk-js: "A router needs routerPush and routerReplace"
type SharedOptions = Omit<IsomorphicClerkOptions, OtherOptions> & ClerkOptionsNavigation & {
  domain?: string
  proxyUrl?: string
}

/**
 * Options of `clerkPlugin`: Clerk's own (`afterSignOutUrl`, `signInUrl`, `routerPush`, `localization`, …), and where Clerk
 * comes from: a `publishableKey`, or a `Clerk` that the app brings.
 */
export type ClerkPluginOptions = SharedOptions & OwnClerk & (NamedInstance | GivenInstance)

/** What clerk-js itself gets of our options: no Clerk, and the texts as they are now. */
export function ownLoadOptions({ Clerk: _, localization, ...rest }: Partial<ClerkPluginOptions>): ClerkOptions {
  return { ...rest, localization: toValue(localization) } as ClerkOptions
}
