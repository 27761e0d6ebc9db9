/** The major version of clerk-js whose requests the fake Frontend API answers. */
const clerkJsMajor = '6'

const installCommand = (name: string) => `Install it: npm install --save-dev ${name}`

async function importPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    throw new Error(`vue-clerk/testing: createRealClerk() needs ${name}, which could not be imported. ${installCommand(name)}`, { cause })
  }
}

/** Imports clerk-js. Rejects with an install command if clerk-js is missing or has another major version. */
export async function importClerkJs() {
  const name = `@clerk/clerk-js@${clerkJsMajor}`
  const { Clerk } = await importPeer(name, () => import('@clerk/clerk-js/no-rhc'))
  const version: string | undefined = Clerk.version
  if (version?.split('.')[0] === clerkJsMajor) return Clerk
  throw new Error(`vue-clerk/testing: createRealClerk() needs ${name}, but ${version ?? 'a clerk-js without a version'} is installed. ${installCommand(name)}`)
}

/** Imports the class that intercepts `fetch`. Rejects with an install command if the package is missing. */
export async function importFetchInterceptor() {
  const { FetchInterceptor } = await importPeer('@mswjs/interceptors', () => import('@mswjs/interceptors/fetch'))
  return FetchInterceptor
}
