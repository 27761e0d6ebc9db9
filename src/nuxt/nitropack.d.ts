// What serverPlugin.ts needs of the types of Nuxt's server, which exist only inside of a Nuxt app.
declare module 'nitropack/runtime' {
  import type { ModuleOptions } from './options'

  interface RequestEvent { context: object }

  export interface NitroApp {
    hooks: { hook: (name: 'request', listener: (event: RequestEvent) => void) => void }
  }

  export function useRuntimeConfig(event: RequestEvent): { public: { clerk: ModuleOptions } }
}
