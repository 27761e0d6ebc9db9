/**
 * The most gzipped bytes that the package may add to an app that imports `names`. Each limit is slightly above the
 * current size, so that a test fails when the size increases. The size includes @clerk/shared. The size excludes Vue and
 * clerk-js, because every app has Vue and clerk-js anyway.
 *
 * @type {[bytes: number, names: string][]}
 */
export const sizeLimits = [
  [910, 'ClerkButton'],
  [710, 'clerkRouter'],
  [1830, 'ClerkLoaded'],
  [2440, 'Show'],
  [2800, 'SignOutButton'],
  [7400, 'SignOutButton, clerkPlugin'],
  [8880, 'SignOutButton, useAuth, useClerk, clerkPlugin'],
]

/**
 * Returns the code of an app that imports `names`.
 *
 * @param {string} names
 */
export const appUsing = names => `import { ${names} } from 'vue-clerk'; console.log(${names})`
