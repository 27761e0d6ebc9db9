/** Options of `VueClerkResolver()`. */
export interface VueClerkResolverOptions {
  /**
   * A prefix for the tags of the components. With the prefix `Auth`, `<AuthSignOutButton>` is `SignOutButton`, and
   * `<SignOutButton>` is a component of your app. The prefix isn't case-sensitive.
   *
   * @default ''
   */
  prefix?: string
}

/** The module that exports a component, and the name of the export. */
export interface ResolvedComponent {
  /** The name of the export. */
  name: string
  /** The module. */
  from: string
}

/** A resolver for the option `resolvers` of `unplugin-vue-components`. */
export interface VueClerkComponentResolver {
  /** The resolver imports components, not directives. */
  type: 'component'
  /** Returns the import for a tag in PascalCase. Returns `undefined` if the tag isn't a component of the package. */
  resolve: (name: string) => ResolvedComponent | undefined
}

const from = 'vue-clerk'
const components = [
  'ClerkButton', 'ClerkLoaded', 'ClerkLoading', 'Show', 'SignedIn', 'SignedOut', 'SignInButton', 'SignOutButton', 'SignUpButton',
]

/**
 * Resolver for `unplugin-vue-components`, which imports the package's components for the tags in your templates.
 *
 * The resolver imports neither composables nor the style sheet. Import `vue-clerk/style.css` where you install
 * `clerkPlugin`.
 *
 * @throws if the prefix contains a character other than letters, digits and `_`.
 *
 * @example
 * ```ts
 * // vite.config.ts
 * import vue from '@vitejs/plugin-vue'
 * import Components from 'unplugin-vue-components/vite'
 * import { defineConfig } from 'vite'
 * import { VueClerkResolver } from 'vue-clerk/resolver'
 *
 * export default defineConfig({
 *   plugins: [vue(), Components({ resolvers: [VueClerkResolver()] })],
 * })
 * ```
 */
export function VueClerkResolver({ prefix = '' }: VueClerkResolverOptions = {}): VueClerkComponentResolver {
  if (!/^\w*$/.test(prefix)) {
    throw new Error(
      `VueClerkResolver: the prefix ${JSON.stringify(prefix)} can't be the start of a tag in PascalCase. Pass a prefix such as `
      + '"Auth", for <AuthSignOutButton> and <auth-sign-out-button>.',
    )
  }
  return {
    type: 'component',
    resolve(tag) {
      const name = tag.slice(prefix.length)
      const hasPrefix = tag.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase()
      return hasPrefix && components.includes(name) ? { name, from } : undefined
    },
  }
}
