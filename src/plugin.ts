import type { Plugin } from 'vue'
import { createAuthFunctions } from './composables/authFunctions'
import { createClerkHandle } from './clerk/clerkProxy'
import { createClerkSource } from './clerk/clerkStore'
import type { ClerkPluginOptions } from './clerk/options'
import { createEndSessions, settleReturnedPage } from './sign-out/coordinator'
import { keepEnded } from './clerk/endedSessions'
import { onPageReturn } from './clerk/pageReturn'
import { clerkContextKey, type ClerkContext } from './context'
import { createHydration } from './hydration'

export interface OwnedClerkContext extends ClerkContext {
  /** Removes every listener. What is under way goes on to its end. */
  dispose: () => void
}

/** One context is one Clerk. The plugin provides one to an app; a Storybook provides one to each story. */
export function createClerkContext(
  options: ClerkPluginOptions,
  onLoadFailure: (error: unknown) => void,
): OwnedClerkContext {
  const source = createClerkSource(options, onLoadFailure)
  const hydration = createHydration()
  const clerk = createClerkHandle(source, hydration.isUnderWay)
  const endSessions = createEndSessions(source)
  const cleanUps: (() => void)[] = [
    source.dispose,
    keepEnded(source),
    onPageReturn(() => { settleReturnedPage(source) }),
  ]

  return {
    clerk,
    endSessions,
    hydration,
    localization: options.localization,
    whenLoaded: source.whenLoaded,
    emission: source.emission,
    functions: createAuthFunctions(source, endSessions, clerk),
    isDisposed: source.isDisposed,
    onDispose: cleanUp => { cleanUps.push(cleanUp) },
    dispose: () => cleanUps.splice(0).forEach(cleanUp => cleanUp()),
  }
}

/**
 * Gives an app its Clerk.
 *
 * @example
 * ```ts
 * createApp(App).use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY }).mount('#app')
 * ```
 *
 * @throws when `publishableKey` is missing, malformed or secret, or when the page has the Clerk of another application.
 */
export const clerkPlugin: Plugin<[options: ClerkPluginOptions]> = {
  install(app, options = {} as ClerkPluginOptions) {
    const context = createClerkContext(options, error => {
      const { errorHandler } = app.config
      if (errorHandler) errorHandler(error, null, 'clerkPlugin: Clerk failed to load')
      else console.error(error)
    })
    app.provide(clerkContextKey, context)
    app.onUnmount(context.dispose)
  },
}
