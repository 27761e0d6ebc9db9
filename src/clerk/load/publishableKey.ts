const keyHelp = 'Pass the publishable key of the Clerk dashboard: '
  + 'app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })'

/**
 * The host that a publishable key is for, or undefined where it is not one. `@clerk/shared/keys` is the judge: a test holds
 * this against it. Its own texts and `atob` of old platforms would be half a kilobyte in every app.
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
 * No message prints the key: a secret one is handed in by mistake.
 *
 * @throws when the key is missing, malformed or secret.
 */
export function checkPublishableKey(key: string | undefined): string {
  if (!key) throw new Error(`clerkPlugin: the option publishableKey is missing. ${keyHelp}, or a Clerk of your own as { Clerk }.`)
  if (/sk_/i.test(key)) {
    throw new Error(
      'clerkPlugin: the option publishableKey holds a secret key (sk_…). A secret key must never reach a browser: '
      + `replace it in the Clerk dashboard. ${keyHelp}`,
    )
  }
  if (!frontendApiHost(key)) {
    const what = /^pk_(test|live)_/.test(key) ? 'is incomplete' : 'is malformed: it must begin with pk_test_ or pk_live_'
    throw new Error(`clerkPlugin: the option publishableKey ${what}. ${keyHelp}`)
  }
  return key
}
