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
import type { ClerkPluginOptions } from './clerkOptions'

const scriptOptions = (options: ClerkPluginOptions, publishableKey: string) =>
  ({ ...options, publishableKey }) as LoadClerkJSScriptOptions

/** Adds a script with Clerk's attributes. Clerk's own loader also rejects a promise that no code can catch. */
async function addScript(url: string, options: LoadClerkJSScriptOptions) {
  const attributes = Object.entries(buildClerkJSScriptAttributes(options))
  const script = loadScript(url, {
    async: true,
    crossOrigin: 'anonymous',
    nonce: options.nonce,
    beforeLoad: element => { attributes.forEach(([name, value]) => { element?.setAttribute(name, value) }) },
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error(`clerkPlugin: ${url} did not load in time.`)) }, options.scriptLoadTimeout ?? 15_000)
  })
  await Promise.race([script, timeout]).finally(() => { clearTimeout(timer) })
}

const isOnPage = (attribute: string) => document.querySelector(`script[${attribute}]`)

/** Loads clerk-js from Clerk's servers (84 KB). If another SDK has added the script, waits for that script. */
export function loadClerkScript(given: ClerkPluginOptions, publishableKey: string): Promise<unknown> {
  const options = scriptOptions(given, publishableKey)
  return isOnPage('data-clerk-js-script') ? loadClerkJSScript(options) : addScript(clerkJSScriptUrl(options), options)
}

/** The requested UI of each app, by the app's options. A second `load()` adds no second script. */
const requestedUI = new WeakMap<ClerkPluginOptions, Promise<unknown>>()

/** Loads Clerk's UI once, from Clerk's servers. Returns the option `ui` of `load()`. */
export function loadClerkUI(given: ClerkPluginOptions, publishableKey: string): ClerkOptions['ui'] {
  let ClerkUI = requestedUI.get(given)
  if (!ClerkUI) {
    const options = scriptOptions(given, publishableKey)
    const loading = isOnPage('data-clerk-ui-script') ? loadClerkUIScript(options) : addScript(clerkUIScriptUrl(options), options)
    ClerkUI = loading.then(() => (window as { __internal_ClerkUICtor?: unknown }).__internal_ClerkUICtor)
    requestedUI.set(given, ClerkUI)
    // Ignores the failure, because clerk-js reports it when a dialog opens. The next `load()` requests the UI again.
    ClerkUI.catch(() => requestedUI.delete(given))
  }
  return { ClerkUI } as ClerkOptions['ui']
}
