import { defineComponent, h } from 'vue'
import { SignOutButton, useAuth } from 'vue-clerk'

/** Shows whether a user is signed in. A sign-out doesn't redirect, so that the tests can read the new heading. */
export const Account = defineComponent(() => {
  const { isLoaded, isSignedIn } = useAuth()
  return () => [
    h('h1', !isLoaded.value ? 'Loading' : isSignedIn.value ? 'Signed in' : 'Signed out'),
    h(SignOutButton, { signOutCallback: () => {} }),
  ]
})
