// This file declares the types of Nuxt that plugin.ts uses, because only a Nuxt app has the real types.
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
