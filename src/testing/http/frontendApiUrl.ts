import { formatValue } from '../scenario/validate'

/** Where an app's clerk-js sends its requests. */
export interface FrontendApiOptions {
  /**
   * The URL of the app's Frontend API, such as `https://clerk.example.com`. For a proxy, its URL with the path, such as
   * `http://localhost:3000/__clerk`.
   * @default every host that Clerk uses: `*.clerk.accounts.dev`, `*.lclclerk.com` and `clerk.*`
   */
  frontendApi?: string
}

const clerkHost = /^clerk\.|\.clerk\.accounts\.dev$|\.lclclerk\.com$/

/**
 * Returns a function that returns the path of a URL within the Frontend API, such as `/v1/client`. The function returns
 * undefined for the URL of another server.
 *
 * @throws an Error if `frontendApi` isn't a URL
 */
export function frontendApiPathOf({ frontendApi }: FrontendApiOptions): (url: URL) => string | undefined {
  if (frontendApi === undefined) return ({ hostname, pathname }) => clerkHost.test(hostname) ? pathname : undefined
  const { origin, pathname } = parseUrl(frontendApi)
  const base = pathname.replace(/\/$/, '')
  return url => url.origin === origin && url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : undefined
}

// URL.canParse() would be shorter, but older browsers lack it.
function parseUrl(frontendApi: string): URL {
  try {
    return new URL(frontendApi)
  } catch (cause) {
    throw new Error(`vue-clerk: frontendApi is ${formatValue(frontendApi)}, but must be a URL, such as 'https://clerk.example.com'.`, { cause })
  }
}
