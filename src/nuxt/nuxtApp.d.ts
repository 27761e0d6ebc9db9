// What plugin.ts needs of Nuxt's own types, which exist only inside of a Nuxt app.
declare module 'nuxt/app' {
  import type { App } from 'vue'
  import type { ModuleOptions } from './options'

  interface NuxtApp {
    vueApp: App
    $config: { public: { clerk: ModuleOptions } }
    $router: { push: (to: string) => unknown, replace: (to: string) => unknown }
  }

  export function defineNuxtPlugin(plugin: { name: string, setup: (nuxt: NuxtApp) => void }): unknown
}
