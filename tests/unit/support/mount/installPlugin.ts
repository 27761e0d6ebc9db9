import { createApp } from 'vue'
import { clerkPlugin, type ClerkPluginOptions } from 'vue-clerk'

export const keyOf = (host: string, kind = 'test') => `pk_${kind}_${btoa(`${host}$`)}`

/** Installs the plugin in an app that is not mounted. */
export const install = (options: unknown) =>
  createApp({ render: () => null }).use(clerkPlugin, options as ClerkPluginOptions)

/** The window. The plugin uses the window's Clerk, if there is a Clerk. */
export const page = window as { Clerk?: unknown }
