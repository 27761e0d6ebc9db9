/** The major version of clerk-js whose requests the fake Frontend API answers. */
const clerkJsMajor = '6'
const name = `@clerk/clerk-js@${clerkJsMajor}`

const missing = (found: string) =>
  `vue-clerk/testing: createRealClerk() needs ${name}, ${found}. Install it: npm install --save-dev ${name}`

/** Imports clerk-js. Rejects with an install command if clerk-js is missing or has another major version. */
export async function importClerkJs() {
  const { Clerk } = await import('@clerk/clerk-js/no-rhc').catch(cause => {
    throw new Error(missing('which could not be imported'), { cause })
  })
  const version: string | undefined = Clerk.version
  if (version?.split('.')[0] === clerkJsMajor) return Clerk
  throw new Error(missing(`but ${version ?? 'a clerk-js without a version'} is installed`))
}
