/** Returns whether a key is secret, by the same rule as in `clerkPlugin`. A secret key must never reach a browser. */
export const isSecretKey = (key: unknown): boolean => typeof key === 'string' && /sk_/i.test(key)

/** The replacement for a secret key. `clerkPlugin` refuses both keys with the same error. */
export const redactedKey = 'sk_'

/** @throws if the key is secret. The message doesn't contain the key. */
export function refuseSecretKey(key: unknown) {
  if (!isSecretKey(key)) return
  throw new Error(
    'vue-clerk/nuxt: the publishable key is a secret key (sk_…), and Nuxt would write it into every page. Replace it in the '
    + 'Clerk dashboard, then set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY to the publishable key (pk_…).',
  )
}
