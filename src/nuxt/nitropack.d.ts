// The types of Nuxt's server that serverPlugin.ts uses. The real ones exist only in a Nuxt app.
declare module 'nitropack/runtime' {
  import type { ModuleOptions } from './options'

  interface RequestEvent { context: object }

  export interface NitroApp {
    hooks: { hook: (name: 'request', listener: (event: RequestEvent) => void) => void }
  }

  export function useRuntimeConfig(event: RequestEvent): { public: { clerk: ModuleOptions } }
}
