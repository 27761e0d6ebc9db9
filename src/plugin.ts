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
import { SignOutOperation } from './sign-out/operation'

export interface OwnedClerkContext extends ClerkContext {
  /** Removes every listener of this context. Sign-outs that are in flight continue. */
  dispose: () => void
}

/** Creates the context that the components of an app, or of a story in Storybook, inject. */
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
  const coordinator = createSignOutCoordinator(store)
  onDispose(store.dispose)
  onDispose(followLocalization(store, options.localization))
  onDispose(onPageReturn(() => { recoverLostSession(store) }))

  return {
    clerk: createClerkProxy(store, hydration.isHydrating),
    store,
    hydration,
    createSignOut: () => new SignOutOperation(coordinator),
    localization: options.localization,
    onRedirect: listener => { redirectListeners.add(listener) },
    onDispose,
    dispose: () => cleanUps.splice(0).forEach(cleanUp => cleanUp()),
  }
}

/**
 * Vue plugin that loads Clerk and provides Clerk to the components and composables.
 *
 * On a server, the plugin doesn't load Clerk, so `useAuth().isLoaded` is `false`. If Clerk fails to load in a browser,
 * `app.config.errorHandler` gets the error.
 *
 * @throws if `publishableKey` is missing, malformed or secret, or if the page already has a Clerk with another key.
 *
 * @example
 * ```ts
 * import { createApp } from 'vue'
 * import { clerkPlugin } from 'vue-clerk'
 * import 'vue-clerk/style.css'
 * import App from './App.vue'
 *
 * createApp(App)
 *   .use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })
 *   .mount('#app')
 * ```
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
