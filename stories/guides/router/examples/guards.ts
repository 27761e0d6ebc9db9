import { useLoadedAuth } from './useLoadedAuth'

/** Sends guests to the sign-in page. */
export async function usersOnly() {
  const { isSignedIn } = await useLoadedAuth()
  return isSignedIn.value ? true : '/sign-in'
}

/** Sends users who are signed in to their account. */
export async function guestsOnly() {
  const { isSignedIn } = await useLoadedAuth()
  return isSignedIn.value ? '/account' : true
}
