import type { LoadedClerk, LocalizationResource } from '@clerk/shared/types'
import { isRef, toValue, watch, type MaybeRefOrGetter } from 'vue'

type Clerk = LoadedClerk & { __internal_updateProps?: (props: { options: object }) => unknown }
type Localization = MaybeRefOrGetter<LocalizationResource | undefined>

/** Passes a changed localization to Clerk's own components, as Clerk's SDKs do. Returns a function that stops it. */
export function followLocalization(clerk: Clerk, localization: Localization): () => void {
  if (!isRef(localization) && typeof localization !== 'function') return () => {}
  return watch(() => toValue(localization), changed => {
    void clerk.__internal_updateProps?.({ options: { localization: changed } })
  })
}
