import { createApp } from 'vue'
import { clerkPlugin, type ClerkPluginOptions } from 'vue-clerk'

export const keyOf = (host: string, kind = 'test') => `pk_${kind}_${btoa(`${host}$`)}`

/** Installs the plugin in an app that is not mounted. */
export const install = (options: unknown) =>
  createApp({ render: () => null }).use(clerkPlugin, options as ClerkPluginOptions)

/** The window, with the global that Clerk’s script defines. */
export const page = window as { Clerk?: unknown }
