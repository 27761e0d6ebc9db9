import { publishableKey } from '../../e2e/app/publishableKey'
import { jwtKey } from './sessionTokens'

export const origin = 'https://app.test'

/** The environment variables of an app that verifies users on the server, in a production instance of Clerk. */
export const production = {
  NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey.replace('pk_test_', 'pk_live_'),
  NUXT_CLERK_SECRET_KEY: 'sk_live_notUsed',
  NUXT_CLERK_JWT_KEY: jwtKey,
  NUXT_CLERK_APP_ORIGIN: origin,
  CLERK_TELEMETRY_DISABLED: '1',
}
