/** Whether a key is one that must never leave the server, as `clerkPlugin` tells it. */
export const isSecretKey = (key: unknown): boolean => typeof key === 'string' && /sk_/i.test(key)

/** Refused like a secret key, and tells nothing. */
export const redactedKey = 'sk_'

/** @throws when a key of the configuration is secret; the message does not print it. */
export function refuseSecretKey(key: unknown) {
  if (!isSecretKey(key)) return
  throw new Error(
    'vue-clerk/nuxt: the publishable key is a secret key (sk_…), and Nuxt would write it into every page. Replace it in the '
    + 'Clerk dashboard, then set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY to the publishable key (pk_…).',
  )
}
