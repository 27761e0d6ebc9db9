import type { LoadedClerk, LocalizationResource, Resources } from '@clerk/shared/types'
import { hasInjectionContext, inject, type InjectionKey, type MaybeRefOrGetter, type Ref } from 'vue'
import type { AuthFunctions } from './clerk/authState'
import type { ClerkHandle } from './clerk/clerkProxy'
import type { EndSessions } from './sign-out/coordinator'
import type { Hydration } from './hydration'

/** What `clerkPlugin` provides to the components and composables of one app. */
export interface ClerkContext {
  readonly clerk: ClerkHandle
  readonly endSessions: EndSessions
  readonly localization: MaybeRefOrGetter<LocalizationResource | undefined>
  /** Settles as the load does. */
  whenLoaded: () => Promise<LoadedClerk>
  /** Clerk's newest emission. */
  readonly emission: Readonly<Ref<Resources | undefined>>
  readonly functions: AuthFunctions
  readonly hydration: Hydration
  /** Whether the app has unmounted. */
  isDisposed: () => boolean
  /** Runs when the app unmounts. */
  onDispose: (cleanUp: () => void) => void
}

// The same in every copy of this module: a development server may hand out one for the app and one for the Storybook.
export const clerkContextKey: InjectionKey<ClerkContext> = Symbol.for('vue-clerk')

/** @throws when the plugin isn't installed, or when called outside of a component's setup. */
export function useClerkContext(caller: string): ClerkContext {
  if (!hasInjectionContext()) {
    throw new Error(`${caller}: call it in a component's setup (or in app.runWithContext), where it can find the app's Clerk.`)
  }
  const context = inject(clerkContextKey, undefined)
  if (!context) {
    throw new Error(
      `${caller}: clerkPlugin is missing. Install it before the app mounts: `
      + 'app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })',
    )
  }
  return context
}
