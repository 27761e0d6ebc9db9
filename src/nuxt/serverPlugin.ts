import { useRuntimeConfig, type NitroApp } from 'nitropack/runtime'
import { isSecretKey, redactedKey } from './secretKey'

/**
 * Replaces a secret key in the public runtime configuration before a page renders. Nuxt writes this configuration into
 * every page, error pages included.
 */
export default (nitro: NitroApp) => {
  nitro.hooks.hook('request', event => {
    const { clerk } = useRuntimeConfig(event).public
    if (isSecretKey(clerk.publishableKey)) clerk.publishableKey = redactedKey
  })
}
