import { loadClerkJSScript, loadClerkUIScript, type LoadClerkJSScriptOptions } from '@clerk/shared/loadClerkJsScript'
import type { ClerkOptions } from '@clerk/shared/types'
import type { ClerkPluginOptions } from './clerkPluginOptions'

/**
 * Loads clerk-js as Clerk serves it (84 KB, shared by all its SDKs), and its UI only where the app asks for that: resolves to
 * what `load()` needs of it.
 */
export async function loadFromScript(options: ClerkPluginOptions, publishableKey: string) {
  const scriptOptions = { ...options, publishableKey } as LoadClerkJSScriptOptions
  const ui = options.prefetchUI && !options.ui
    ? { ClerkUI: loadClerkUIScript(scriptOptions).then(() => (window as { __internal_ClerkUICtor?: unknown }).__internal_ClerkUICtor) } as ClerkOptions['ui']
    : options.ui
  await loadClerkJSScript(scriptOptions)
  return ui
}
