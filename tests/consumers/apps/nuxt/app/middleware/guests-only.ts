/** Waits for Clerk, and sends users who are signed in to their account. */
export default defineNuxtRouteMiddleware(async () => {
  if (import.meta.server) return
  const { isLoaded, isSignedIn } = useAuth()
  await new Promise<void>(resolve => {
    watch(isLoaded, loaded => { if (loaded) resolve() }, { immediate: true })
  })
  if (isSignedIn.value) return navigateTo('/account')
})
