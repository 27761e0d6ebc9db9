import type { LocalizationResource } from '@clerk/shared/types'
import { isRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { ClerkStore } from './clerkStore'

interface ClerkWithUi { __internal_updateProps?: (props: { options: object }) => unknown }
type Localization = MaybeRefOrGetter<LocalizationResource | undefined>

/** Passes each change of the localization to Clerk's components, as Clerk's SDKs do. Returns a function to stop. */
export function followLocalization(store: ClerkStore, localization: Localization): () => void {
  // On a server, apps don't unmount, so nothing would stop the watcher.
  if (typeof window === 'undefined' || (!isRef(localization) && typeof localization !== 'function')) return () => {}
  let passed = toValue(localization)
  return watch([() => toValue(localization), store.loaded], ([changed, clerk]) => {
    // A change before Clerk has loaded is passed on once Clerk has loaded.
    if (!clerk || changed === passed) return
    passed = changed
    void (clerk as ClerkWithUi).__internal_updateProps?.({ options: { localization: changed } })
  })
}
