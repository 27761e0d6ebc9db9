// The types of Nuxt that plugin.ts uses. The real ones exist only in a Nuxt app.
declare module 'nuxt/app' {
  import type { App } from 'vue'
  import type { NuxtRouter } from './appRouter'
  import type { ModuleOptions } from './options'

  interface NuxtApp {
    vueApp: App
    $config: { app: { baseURL: string }, public: { clerk: ModuleOptions } }
    $router: NuxtRouter
  }

  export function defineNuxtPlugin(plugin: { name: string, setup: (nuxt: NuxtApp) => void }): unknown
}
