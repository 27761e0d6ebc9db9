export default defineNuxtConfig({
  modules: ['vue-clerk/nuxt'],
  clerk: { afterSignOutUrl: '/goodbye', signInUrl: '/sign-in', telemetry: false },
  compatibilityDate: '2026-01-01',
})
