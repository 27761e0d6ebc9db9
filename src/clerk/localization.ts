import type { LocalizationResource } from '@clerk/shared/types'
import { toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { ClerkStore } from './clerkStore'

interface ClerkWithUi { __internal_updateProps?: (props: { options: object }) => unknown }
type Localization = MaybeRefOrGetter<LocalizationResource | undefined>

/**
 * Passes each change of `localization` to Clerk's components, as Clerk's SDKs do. Returns a function that stops the
 * watcher.
 */
export function followLocalization(store: ClerkStore, localization: Localization): () => void {
  // On a server, apps don't unmount, so nothing would stop the watcher.
  if (typeof window === 'undefined') return () => {}
  let passed = toValue(localization)
  return watch([() => toValue(localization), store.loaded], ([changed, clerk]) => {
    // If the texts change before Clerk has loaded, the watcher passes the new texts when Clerk has loaded.
    if (!clerk || changed === passed) return
    passed = changed
    void (clerk as ClerkWithUi).__internal_updateProps?.({ options: { localization: changed } })
  })
}
