/** Returns the error for an app without a publishable key. `where` says where to set the environment variable. */
export const missingKey = (where: string) => new Error(
  `vue-clerk/nuxt: the publishable key is missing. Set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY ${where}. `
  + 'See "Set up" in the guide Nuxt.',
)
