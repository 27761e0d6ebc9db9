/** Redirects guests to the sign-in page, on the server and in the browser. */
export default defineNuxtRouteMiddleware(async () => {
  if (import.meta.server) {
    // The server middleware has verified the session token.
    const isVerified = useRequestEvent()?.context.auth?.().userId
    return isVerified ? undefined : navigateTo('/sign-in')
  }
  const { isHydrating, payload } = useNuxtApp()
  // The server has already checked the page that hydrates.
  if (isHydrating && payload.serverRendered) return
  const { isSignedIn } = await useLoadedAuth()
  if (!isSignedIn.value) return navigateTo('/sign-in')
})
