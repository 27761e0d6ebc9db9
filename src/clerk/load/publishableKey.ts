const keyHelp = process.env.NODE_ENV !== 'production'
  ? ' Pass the publishable key of the Clerk dashboard: '
  + 'app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })'
  : ''

const keyError = (what: string, help = keyHelp) => new Error(`clerkPlugin: the option publishableKey ${what}.${help}`)

/**
 * Returns the host in a publishable key, or undefined if the key is malformed.
 *
 * This function replaces the parser of `@clerk/shared/keys`, because the import would add half a kilobyte to every app.
 * A test compares the two parsers.
 */
export function frontendApiHost(key: string): string | undefined {
  const encoded = /^pk_(?:test|live)_([^_]+)$/.exec(key)?.[1]
  if (!encoded) return undefined
  try {
    return /^([^$]*\.[^$]*)\$$/s.exec(atob(encoded))?.[1]
  } catch {
    return undefined
  }
}

/**
 * Returns `key` if `key` is a valid publishable key. No error message contains `key`, because the app may pass a secret
 * key by mistake.
 *
 * @throws if the key is missing, malformed or secret.
 */
export function checkPublishableKey(key: string | undefined): string {
  if (!key) throw keyError('is missing', keyHelp && `${keyHelp}, or your Clerk as { Clerk }.`)
  if (/sk_/i.test(key)) {
    throw keyError('holds a secret key (sk_…). A secret key must never reach a browser: replace it in the Clerk dashboard')
  }
  if (!frontendApiHost(key)) {
    throw keyError(/^pk_(test|live)_/.test(key) ? 'is incomplete' : 'is malformed: it must begin with pk_test_ or pk_live_')
  }
  return key
}
