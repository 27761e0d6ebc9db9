import { loadClerkJSScript, loadClerkUIScript, type LoadClerkJSScriptOptions } from '@clerk/shared/loadClerkJsScript'
import type { ClerkOptions } from '@clerk/shared/types'
import type { ClerkPluginOptions } from './options'

const scriptOptions = (options: ClerkPluginOptions, publishableKey: string) =>
  ({ ...options, publishableKey }) as LoadClerkJSScriptOptions

/** Loads clerk-js as Clerk serves it: 84 KB, shared by all its SDKs. */
export const loadClerkScript = (options: ClerkPluginOptions, publishableKey: string) =>
  loadClerkJSScript(scriptOptions(options, publishableKey))

/** By the options of an app, which may load Clerk more than once: Clerk's own loader would add a second script. */
const requestedUI = new WeakMap<ClerkPluginOptions, Promise<unknown>>()

/** Has Clerk's UI loaded, as Clerk serves it, once. Answers with what `load()` takes. */
export function loadClerkUI(options: ClerkPluginOptions, publishableKey: string): ClerkOptions['ui'] {
  let ClerkUI = requestedUI.get(options)
  if (!ClerkUI) {
    ClerkUI = loadClerkUIScript(scriptOptions(options, publishableKey))
      .then(() => (window as { __internal_ClerkUICtor?: unknown }).__internal_ClerkUICtor)
    requestedUI.set(options, ClerkUI)
    // clerk-js tells whoever opens a dialog. Where it does not load itself, nobody waits for the UI.
    ClerkUI.catch(() => requestedUI.delete(options))
  }
  return { ClerkUI } as ClerkOptions['ui']
}
