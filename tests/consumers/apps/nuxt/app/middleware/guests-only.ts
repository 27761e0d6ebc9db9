/** Redirects signed-in users to the account page. */
export default defineNuxtRouteMiddleware(async () => {
  // Clerk is never loaded on a server.
  if (import.meta.server) return
  const { isSignedIn } = await useLoadedAuth()
  if (isSignedIn.value) return navigateTo('/account')
})
