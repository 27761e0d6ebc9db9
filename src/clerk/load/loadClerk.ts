import type { ClerkStatus, LoadedClerk } from '@clerk/shared/types'
import { ownLoadOptions, type ClerkConstructor, type ClerkPluginOptions, type UnloadedClerk } from './clerkOptions'
import { checkPublishableKey, frontendApiHost } from './publishableKey'

const hostOf = (key: string) => frontendApiHost(key) ?? 'an unknown host'

/** One page has one Clerk: another SDK's is shared, if it is the same application's. */
function checkSameApplication(clerk: UnloadedClerk, key: string) {
  if (clerk.publishableKey === key) return clerk
  throw new Error(
    `clerkPlugin: this page already has a Clerk for ${hostOf(clerk.publishableKey)}, but the option publishableKey is for `
    + `${hostOf(key)}. Give both the same key, or pass the one to use as { Clerk }.`,
  )
}

/** Where Clerk's script, or another SDK, puts its Clerk. */
const windowClerk = () => (window as { Clerk?: UnloadedClerk }).Clerk

const isConstructor = (given: UnloadedClerk | ClerkConstructor): given is ClerkConstructor => typeof given === 'function'
const isLoaded = (clerk: UnloadedClerk): clerk is UnloadedClerk & LoadedClerk => clerk.loaded

/** Somebody else called `load()` already. clerk-js would start a second time; its defaults tell that it began. */
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

// On demand: an app that brings its own Clerk does not pay for the loader.
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
  const { loadClerkScript, loadClerkUI } = await importLoader()
  // Beside clerk-js, not after it.
  if (needsUI(options)) loadClerkUI(options, publishableKey)
  await loadClerkScript(options, publishableKey)
  const clerk = windowClerk()
  if (!clerk) throw new Error('clerkPlugin: Clerk’s script was loaded, but brought no Clerk. Check the network panel for it.')
  checkSameApplication(clerk, publishableKey)
  onInstance(clerk)
  return isLoaded(clerk) ? clerk : load(clerk, options)
}

/** Once more, after a load that failed: the network may be back. */
export async function loadAgain(
  clerk: UnloadedClerk | undefined,
  options: ClerkPluginOptions,
  onInstance: UseInstance,
) {
  if (!clerk) return loadClerk(options, onInstance)
  // Does nothing where somebody else has loaded it meanwhile.
  return callLoad(clerk, options)
}

/**
 * Obtains a loaded Clerk: the one that the app hands in, the one that the page already has, or Clerk's own script. Answers
 * without a promise where it is loaded already, so that the first rendering knows who is signed in.
 *
 * @throws when `publishableKey` is missing, malformed or secret, when the page has the Clerk of another application, or when
 * `Clerk` is none.
 */
export function loadClerk(options: ClerkPluginOptions, onInstance: UseInstance): LoadedClerk | Promise<LoadedClerk> {
  const given = options.Clerk
  const needsKey = !given || isConstructor(given)
  const publishableKey = needsKey ? checkPublishableKey(options.publishableKey) : options.publishableKey
  // On a server nobody is signed in yet: everything renders "not loaded".
  if (typeof window === 'undefined') return new Promise<never>(() => {})
  const present = given ?? windowClerk()
  if (!present) return loadScript(options, publishableKey!, onInstance)
  const { domain, proxyUrl } = options
  const clerk: UnloadedClerk = isConstructor(present) ? new present(publishableKey!, { domain, proxyUrl }) : present
  if (!clerk.loaded && typeof clerk.load !== 'function') {
    throw new Error('clerkPlugin: the option Clerk is no Clerk. Pass an instance, or the class, of @clerk/clerk-js.')
  }
  if (publishableKey) checkSameApplication(clerk, publishableKey)
  onInstance(clerk)
  return isLoaded(clerk) ? clerk : load(clerk, options)
}
