import { useLoadedAuth } from './useLoadedAuth'

/** Redirects guests to the sign-in page. */
export async function usersOnly() {
  const { isSignedIn } = await useLoadedAuth()
  return isSignedIn.value ? true : '/sign-in'
}

/** Redirects signed-in users to the account page. */
export async function guestsOnly() {
  const { isSignedIn } = await useLoadedAuth()
  return isSignedIn.value ? '/account' : true
}
