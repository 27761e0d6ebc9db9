export default defineNuxtConfig({
  modules: ['vue-clerk/nuxt'],
  clerk: { afterSignOutUrl: '/goodbye', signInUrl: '/sign-in', telemetry: false },
  // Only the server reads these values: NUXT_CLERK_SECRET_KEY, NUXT_CLERK_JWT_KEY, NUXT_CLERK_APP_ORIGIN.
  runtimeConfig: { clerk: { secretKey: '', jwtKey: '', appOrigin: '' } },
  // Renders these pages only in the browser, because the server has no session.
  routeRules: { '/settings': { ssr: false }, '/sign-in': { ssr: false } },
  compatibilityDate: '2026-01-01',
  // The options for `nuxt build --envName hash`.
  $env: {
    hash: {
      ssr: false,
      router: { options: { hashMode: true } },
      buildDir: '.nuxt-hash',
      nitro: { output: { dir: '.output-hash' } },
    },
  },
})
