import { defineComponent, h } from 'vue'
import { SignOutButton, useAuth } from 'vue-clerk'

/** Says who is signed in. It stays where it is, so that one tab can be compared with another. */
export const Account = defineComponent(() => {
  const { isLoaded, isSignedIn } = useAuth()
  return () => [
    h('h1', !isLoaded.value ? 'Loading' : isSignedIn.value ? 'Signed in' : 'Signed out'),
    h(SignOutButton, { signOutCallback: () => {} }),
  ]
})
