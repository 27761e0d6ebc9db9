import type { LocalizationResource } from '@clerk/shared/types'
import { hasInjectionContext, inject, type InjectionKey, type MaybeRefOrGetter } from 'vue'
import type { ClerkProxy } from './clerk/clerkProxy'
import type { ClerkStore } from './clerk/clerkStore'
import type { Hydration } from './shared/hydration'
import type { SignOutOperation } from './sign-out/operation'

/** The Clerk of one app. `clerkPlugin` provides this context to the app's components and composables. */
export interface ClerkContext {
  readonly clerk: ClerkProxy
  readonly store: ClerkStore
  /** Creates the object that tracks the sign-outs of one button or one composable. */
  readonly createSignOut: () => SignOutOperation
  readonly localization: MaybeRefOrGetter<LocalizationResource | undefined>
  readonly hydration: Hydration
  /** Adds a listener that runs before Clerk redirects. */
  onRedirect: (listener: () => unknown) => void
  /** Adds a function that runs when the app unmounts. */
  onDispose: (cleanUp: () => void) => void
}

// The key is a registered symbol, so that two copies of this module use the same key. A development server may load one
// copy for the app and one copy for Storybook.
export const clerkContextKey: InjectionKey<ClerkContext> = Symbol.for('vue-clerk')

/**
 * Returns the app's context. Error messages start with `caller`, the name of the calling function.
 *
 * @throws if `clerkPlugin` isn't installed
 * @throws if the call is neither in a component's setup nor in `app.runWithContext()`
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
