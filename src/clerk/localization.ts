import { isRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { LocalizationResource } from '@clerk/shared/types'
import type { ClerkStore } from './clerkStore'

interface ClerkWithUi { __internal_updateProps?: (props: { options: object }) => unknown }

type Localization = MaybeRefOrGetter<LocalizationResource | undefined>

/** Passes a changed localization to Clerk's own components, as Clerk's SDKs do. Returns how to stop. */
export function followLocalization(store: ClerkStore, localization: Localization): () => void {
  if (!isRef(localization) && typeof localization !== 'function') return () => {}
  return watch(() => toValue(localization), changed => {
    const clerk = store.loaded() as ClerkWithUi | undefined
    void clerk?.__internal_updateProps?.({ options: { localization: changed } })
  })
}
