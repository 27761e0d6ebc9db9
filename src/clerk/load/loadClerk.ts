import type { ClerkStatus, LoadedClerk } from '@clerk/shared/types'
import { ownLoadOptions, type ClerkConstructor, type ClerkPluginOptions, type UnloadedClerk } from './clerkOptions'
import { checkPublishableKey, frontendApiHost } from './publishableKey'

const hostOf = (key: string) => frontendApiHost(key) ?? 'an unknown host'

/** Throws if Clerk's publishable key differs from `key`. All SDKs on a page share one Clerk, which has one key. */
function checkSameApplication(clerk: UnloadedClerk, key: string) {
  if (clerk.publishableKey === key) return clerk
  throw new Error(
    `clerkPlugin: this page already has a Clerk for ${hostOf(clerk.publishableKey)}, but the option publishableKey is for `
    + `${hostOf(key)}.${process.env.NODE_ENV !== 'production' ? ' Give both the same key, or pass your Clerk as { Clerk }.' : ''}`,
  )
}

/** Returns the Clerk that Clerk's script or another SDK has stored on the window. */
const windowClerk = () => (window as { Clerk?: UnloadedClerk }).Clerk

const isConstructor = (given: UnloadedClerk | ClerkConstructor): given is ClerkConstructor => typeof given === 'function'
const isLoaded = (clerk: UnloadedClerk): clerk is UnloadedClerk & LoadedClerk => clerk.loaded

/**
 * Returns whether other code has called `clerk.load()`. A second call of `load()` would load Clerk twice. clerk-js sets
 * the default of `standardBrowser` at the start of `load()`. So this option is defined only after a call of `load()`.
 */
const isLoading = (clerk: UnloadedClerk) => clerk.__internal_getOption?.('standardBrowser') !== undefined

function waitForExternalLoad(clerk: UnloadedClerk) {
  return new Promise<void>((resolve, reject) => {
    function follow(status: ClerkStatus) {
      if (status === 'loading') return
      clerk.off('status', follow)
      if (status === 'error') reject(new Error('clerkPlugin: the Clerk that this page already has failed to load.'))
      else resolve()
    }
    clerk.on('status', follow)
    follow(clerk.status)
  })
}

// The import is dynamic, because an app that passes its own Clerk needs no loader.
const importLoader = () => import('./clerkScript')

const needsUI = ({ prefetchUI, ui }: ClerkPluginOptions) => prefetchUI && !ui

async function callLoad(clerk: UnloadedClerk, options: ClerkPluginOptions) {
  const ui = needsUI(options) ? (await importLoader()).loadClerkUI(options, clerk.publishableKey) : options.ui
  await clerk.load({ ...ownLoadOptions(options), ...(ui && { ui }) })
  return clerk as LoadedClerk
}

async function load(clerk: UnloadedClerk, options: ClerkPluginOptions) {
  if (!isLoading(clerk)) return callLoad(clerk, options)
  await waitForExternalLoad(clerk)
  return clerk as LoadedClerk
}

type UseInstance = (clerk: UnloadedClerk) => void

async function loadScript(options: ClerkPluginOptions, publishableKey: string, onInstance: UseInstance) {
  const clerk = await (await importLoader()).loadClerkScript(options, publishableKey)
  checkSameApplication(clerk, publishableKey)
  onInstance(clerk)
  return isLoaded(clerk) ? clerk : load(clerk, options)
}

/** Loads Clerk again after a failed attempt. If that attempt created no instance, `clerk` is undefined. */
export async function loadAgain(
  clerk: UnloadedClerk | undefined,
  options: ClerkPluginOptions,
  onInstance: UseInstance,
) {
  if (!clerk) return loadClerk(options, onInstance)
  // If another SDK has loaded this Clerk by now, `clerk.load()` does nothing.
  return callLoad(clerk, options)
}

/**
 * Loads the Clerk of the option `Clerk`. Without this option, loads `window.Clerk`. If `window.Clerk` doesn't exist,
 * loads Clerk's script. Calls `onInstance` as soon as the instance exists.
 *
 * If Clerk has already loaded, returns Clerk and not a promise, so that the first rendering shows the signed-in user.
 *
 * @throws if `publishableKey` is missing, malformed or secret, if the page already has a Clerk with another key, or if
 * the option `Clerk` is neither an instance nor a class.
 */
export function loadClerk(options: ClerkPluginOptions, onInstance: UseInstance): LoadedClerk | Promise<LoadedClerk> {
  const given = options.Clerk
  const needsKey = !given || isConstructor(given)
  const publishableKey = needsKey ? checkPublishableKey(options.publishableKey) : options.publishableKey
  // On a server, Clerk never loads, so this promise stays pending.
  if (typeof window === 'undefined') return new Promise<never>(() => {})
  const present = given ?? windowClerk()
  if (!present) return loadScript(options, publishableKey!, onInstance)
  const { domain, proxyUrl } = options
  const clerk: UnloadedClerk = isConstructor(present) ? new present(publishableKey!, { domain, proxyUrl }) : present
  if (!clerk.loaded && typeof clerk.load !== 'function') {
    throw new Error(`clerkPlugin: the option Clerk is not a Clerk.${process.env.NODE_ENV !== 'production'
      ? ' Pass an instance or the class of @clerk/clerk-js.'
      : ''}`)
  }
  if (publishableKey) checkSameApplication(clerk, publishableKey)
  onInstance(clerk)
  return isLoaded(clerk) ? clerk : load(clerk, options)
}
