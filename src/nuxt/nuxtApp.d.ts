// What plugin.ts needs of Nuxt's own types, which exist only inside of a Nuxt app.
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
