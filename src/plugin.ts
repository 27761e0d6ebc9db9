import type { Plugin } from 'vue'
import { createClerkProxy } from './clerk/clerkProxy'
import { createClerkStore } from './clerk/clerkStore'
import { followLocalization } from './clerk/localization'
import type { ClerkPluginOptions } from './clerk/load/clerkOptions'
import { onPageReturn } from './clerk/pageReturn'
import { checkClerkVersion } from './clerk/load/clerkVersion'
import { clerkContextKey, type ClerkContext } from './context'
import { createHydration } from './shared/hydration'
import { activityOf, rememberSessions } from './sign-out/activity'
import { createSignOutCoordinator, recoverLostSession } from './sign-out/coordinator'

export interface OwnedClerkContext extends ClerkContext {
  /** Removes every listener. Sign-outs that are in flight continue. */
  dispose: () => void
}

/** Creates the context of one Clerk. The plugin provides one to an app; a Storybook provides one to each story. */
export function createClerkContext(
  options: ClerkPluginOptions,
  onLoadFailure: (error: unknown) => void,
): OwnedClerkContext {
  const redirectListeners = new Set<() => unknown>()
  const cleanUps: (() => void)[] = []
  const onDispose = (cleanUp: () => void) => { cleanUps.push(cleanUp) }

  const store = createClerkStore(options, onLoadFailure, clerk => {
    checkClerkVersion(clerk)
    const { seen, onRedirect } = activityOf(clerk)
    const notify = () => { redirectListeners.forEach(listener => listener()) }
    onRedirect.add(notify)
    onDispose(() => onRedirect.delete(notify))
    return rememberSessions(seen)
  })
  const hydration = createHydration()
  onDispose(store.dispose)
  onDispose(followLocalization(store, options.localization))
  onDispose(onPageReturn(() => { recoverLostSession(store) }))

  return {
    clerk: createClerkProxy(store, hydration.isHydrating),
    store,
    hydration,
    signOut: createSignOutCoordinator(store),
    localization: options.localization,
    onRedirect: listener => { redirectListeners.add(listener) },
    onDispose,
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
