import type { LocalizationResource } from '@clerk/shared/types'
import { hasInjectionContext, inject, type InjectionKey, type MaybeRefOrGetter } from 'vue'
import type { ClerkProxy } from './clerk/clerkProxy'
import type { ClerkStore } from './clerk/clerkStore'
import type { Hydration } from './shared/hydration'
import type { SignOutCoordinator } from './sign-out/coordinator'

/** The Clerk of one app, which `clerkPlugin` provides to its components and composables. */
export interface ClerkContext {
  readonly clerk: ClerkProxy
  readonly store: ClerkStore
  readonly signOut: SignOutCoordinator
  readonly localization: MaybeRefOrGetter<LocalizationResource | undefined>
  readonly hydration: Hydration
  /** Runs before Clerk redirects. */
  onRedirect: (listener: () => unknown) => void
  /** Runs when the app unmounts. */
  onDispose: (cleanUp: () => void) => void
}

// Registered, because a development server may load one copy of this module for the app and one for Storybook.
export const clerkContextKey: InjectionKey<ClerkContext> = Symbol.for('vue-clerk')

/**
 * Returns the context of the app. `caller` is named in the error.
 *
 * @throws if the plugin isn't installed, or if called outside of a component's setup.
 */
export function useClerkContext(caller: string): ClerkContext {
  if (!hasInjectionContext()) {
    throw new Error(`${caller}: call it in a component's setup.${process.env.NODE_ENV !== 'production'
      ? ' Elsewhere, call it in app.runWithContext(), where it finds the Clerk of the app.'
      : ''}`)
  }
  const context = inject(clerkContextKey, undefined)
  if (!context) {
    throw new Error(`${caller}: clerkPlugin is missing.${process.env.NODE_ENV !== 'production'
      ? ' Install it before the app mounts: app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })'
      : ''}`)
  }
  return context
}
