import {
  buildClerkJSScriptAttributes,
  clerkJSScriptUrl,
  clerkUIScriptUrl,
  loadClerkJSScript,
  loadClerkUIScript,
  type LoadClerkJSScriptOptions,
} from '@clerk/shared/loadClerkJsScript'
import { loadScript } from '@clerk/shared/loadScript'
import type { ClerkOptions } from '@clerk/shared/types'
import type { ClerkPluginOptions, UnloadedClerk } from './clerkOptions'

const scriptOptions = (options: ClerkPluginOptions, publishableKey: string) =>
  ({ ...options, publishableKey }) as LoadClerkJSScriptOptions

/**
 * Adds a script with Clerk's attributes to the page. `loadClerkJSScript` and `loadClerkUIScript` of Clerk can add the
 * script too, but they would cause an unhandled rejection if the script failed to load.
 */
async function addScript(url: string, options: LoadClerkJSScriptOptions) {
  const attributes = Object.entries(buildClerkJSScriptAttributes(options))
  const script = loadScript(url, {
    async: true,
    crossOrigin: 'anonymous',
    nonce: options.nonce,
    beforeLoad: element => { attributes.forEach(([name, value]) => { element.setAttribute(name, value) }) },
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error(`clerkPlugin: ${url} did not load in time.`)) }, options.scriptLoadTimeout ?? 15_000)
  })
  await Promise.race([script, timeout]).finally(() => { clearTimeout(timer) })
}

const isOnPage = (attribute: string) => document.querySelector(`script[${attribute}]`)

/** The promise of Clerk's UI for each app's options, so that a second `clerk.load()` adds no second script. */
const requestedUI = new WeakMap<ClerkPluginOptions, Promise<unknown>>()

/** Loads the script of Clerk's UI once, from Clerk's servers. Returns the value for `clerk.load({ ui })`. */
export function loadClerkUI(given: ClerkPluginOptions, publishableKey: string): ClerkOptions['ui'] {
  let ClerkUI = requestedUI.get(given)
  if (!ClerkUI) {
    const options = scriptOptions(given, publishableKey)
    const loading = isOnPage('data-clerk-ui-script') ? loadClerkUIScript(options) : addScript(clerkUIScriptUrl(options), options)
    ClerkUI = loading.then(() => (window as { __internal_ClerkUICtor?: unknown }).__internal_ClerkUICtor)
    requestedUI.set(given, ClerkUI)
    // This handler ignores a failure, because clerk-js reports the failure when a dialog opens. The next
    // `clerk.load()` requests the UI again.
    ClerkUI.catch(() => requestedUI.delete(given))
  }
  return { ClerkUI } as ClerkOptions['ui']
}

/**
 * Loads the script of clerk-js (84 KB) from Clerk's servers, and returns its `window.Clerk`. If another SDK has added
 * the script, waits for that script.
 */
export async function loadClerkScript(given: ClerkPluginOptions, publishableKey: string): Promise<UnloadedClerk> {
  const options = scriptOptions(given, publishableKey)
  // Requests the UI before clerk-js has loaded, so that both scripts load in parallel.
  if (given.prefetchUI && !given.ui) loadClerkUI(given, publishableKey)
  const page = window as { Clerk?: UnloadedClerk }
  // The script of another app may have finished while this app imported this file.
  if (!page.Clerk) {
    await (isOnPage('data-clerk-js-script') ? loadClerkJSScript(options) : addScript(clerkJSScriptUrl(options), options))
  }
  const clerk = page.Clerk
  if (!clerk) throw new Error('clerkPlugin: Clerk’s script has loaded, but set no window.Clerk. Check the network panel.')
  return clerk
}
