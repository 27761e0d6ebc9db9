import type { Ref } from 'vue'
import { useAuth } from 'vue-clerk'

export type Flag = Readonly<Ref<boolean | undefined>>

export function stateOf(isLoaded: Flag, isSignedIn: Flag) {
  if (!isLoaded.value) return 'not loaded'
  return isSignedIn.value ? 'signed in' : 'signed out'
}

/** Calls `useAuth()`, and returns the auth state as text. */
export function readState() {
  const { isLoaded, isSignedIn } = useAuth()
  return stateOf(isLoaded, isSignedIn)
}
