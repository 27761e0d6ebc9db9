import { watch } from 'vue'
import { useAuth } from 'vue-clerk'

/** Returns `useAuth()` once Clerk has loaded. In a guard, call this function before the first `await`. */
export async function useLoadedAuth() {
  const auth = useAuth()
  if (!auth.isLoaded.value) {
    // `isLoaded` changes only once, from false to true.
    await new Promise(resolve => { watch(auth.isLoaded, resolve, { once: true }) })
  }
  return auth
}
