// This file declares the types of Nuxt's server that serverPlugin.ts uses, because only a Nuxt app has the real types.
declare module 'nitropack/runtime' {
  import type { ModuleOptions } from './options'

  interface RequestEvent { context: object }

  export interface NitroApp {
    hooks: { hook: (name: 'request', listener: (event: RequestEvent) => void) => void }
  }

  export function useRuntimeConfig(event: RequestEvent): { public: { clerk: ModuleOptions } }
}
