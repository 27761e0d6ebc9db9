import { addComponent, addImports, addPlugin, addServerPlugin, createResolver, defineNuxtModule, useLogger } from '@nuxt/kit'
import type { NuxtModule } from '@nuxt/schema'
import type { ModuleOptions } from './options'
import { missingKey } from './missingKey'
import { refuseSecretKey } from './secretKey'

export type { ModuleOptions } from './options'

declare module '@nuxt/schema' {
  interface PublicRuntimeConfig {
    clerk: ModuleOptions
  }
}

const from = 'vue-clerk'
const components = [
  'ClerkButton', 'ClerkLoaded', 'ClerkLoading', 'Show', 'SignedIn', 'SignedOut', 'SignInButton', 'SignOutButton', 'SignUpButton',
]
const composables = ['useAuth', 'useClerk', 'useSession', 'useSessionList', 'useSignOut', 'useUser']

/**
 * Nuxt module that installs `clerkPlugin`, auto-imports and the style sheet.
 *
 * Set the publishable key in the environment: `NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY`. Clerk navigates with Nuxt's router.
 *
 * @throws if the publishable key is a secret key, or if `nuxt generate` runs without a key. Any other app without a key
 * responds to every request with an error that names the variable.
 *
 * @example
 * ```ts
 * // nuxt.config.ts
 * export default defineNuxtConfig({
 *   modules: ['vue-clerk/nuxt'],
 *   clerk: { afterSignOutUrl: '/goodbye' },
 * })
 * ```
 */
const clerkModule: NuxtModule<ModuleOptions> = defineNuxtModule<ModuleOptions>({
  meta: { name: from, configKey: 'clerk', compatibility: { nuxt: '>=4.0.0' } },
  setup(options, nuxt) {
    const config = nuxt.options.runtimeConfig.public
    // Sets an empty key as the default, because Nuxt reads the key from the environment only if the configuration
    // contains the option `publishableKey`.
    config.clerk = { publishableKey: '', ...options, ...config.clerk as ModuleOptions | undefined }
    const keyOfEnvironment = process.env.NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY
    refuseSecretKey(config.clerk.publishableKey)
    refuseSecretKey(keyOfEnvironment)
    if (!config.clerk.publishableKey && !keyOfEnvironment) {
      // A static site has no server that could read the key later. Only a Nuxt app has the type of the option nitro.
      const { nitro } = nuxt.options as { nitro?: { static?: boolean } }
      if (nitro?.static) throw missingKey('in the environment of nuxt generate')
      if (nuxt.options.dev) useLogger(from).warn(missingKey('in .env, and start Nuxt again').message)
    }
    const { resolve } = createResolver(import.meta.url)
    const plugin = resolve('./plugin.js')
    const serverPlugin = resolve('./serverPlugin.js')
    // Both files import modules that only Nuxt's bundlers can resolve.
    nuxt.options.build.transpile.push(plugin, serverPlugin)
    addPlugin({ src: plugin })
    addServerPlugin(serverPlugin)
    for (const name of components) addComponent({ name, export: name, filePath: from })
    addImports(composables.map(name => ({ name, from })))
    nuxt.options.css.push(`${from}/style.css`)
  },
})

export default clerkModule
