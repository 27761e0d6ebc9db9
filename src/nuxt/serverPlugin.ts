import { useRuntimeConfig, type NitroApp } from 'nitropack/runtime'
import { isSecretKey, redactedKey } from './secretKey'

/**
 * Runs in Nuxt's server. Public runtime configuration is written into every page, also into the page that says what is wrong
 * with it: a secret key has to be gone before anything is rendered.
 */
export default (nitro: NitroApp) => {
  nitro.hooks.hook('request', event => {
    const { clerk } = useRuntimeConfig(event).public
    if (isSecretKey(clerk.publishableKey)) clerk.publishableKey = redactedKey
  })
}
