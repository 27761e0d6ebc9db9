import { defineNuxtPlugin } from 'nuxt/app'
// Imports the package by name, as the app does. A relative path could load a second copy of the package.
import { clerkPlugin, clerkRouter } from 'vue-clerk'
import { appRouter } from './appRouter'
import { missingKey } from './missingKey'

/** Installs `clerkPlugin` in the Nuxt app, on the server and in the browser. */
export default defineNuxtPlugin({
  name: 'vue-clerk',
  setup(nuxt) {
    const { publishableKey, ...options } = nuxt.$config.public.clerk
    if (!publishableKey) throw missingKey('in the environment of the running app. A built server reads no .env file')
    nuxt.vueApp.use(clerkPlugin, {
      ...options,
      publishableKey,
      ...clerkRouter(appRouter(nuxt.$router, nuxt.$config.app.baseURL)),
    })
  },
})
