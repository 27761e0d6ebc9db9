import { isBrowserOnline, isValidBrowserOnline } from '@clerk/shared/browser'
import { ClerkOfflineError, ClerkRuntimeError, is4xxError, is429Error, isClerkAPIResponseError } from '@clerk/shared/error'
import { urlDecodeB64 } from '@clerk/shared/internal/clerk-js/encoders'
import { retry } from '@clerk/shared/retry'
import type { GetTokenOptions, JWT, TokenResource } from '@clerk/shared/types'
import type { TokenJson } from '../../fake-api/clientJson'
import { defineMissingFunctions } from '../missing/missingMembers'
import { missingMethods } from '../missing/missingResourceMembers'
import type { MockFetch } from '../mockFetch'

/** The tokens of one Clerk by session, template and organization. For a token in flight, the value is a promise. */
export type TokenCache = Map<string, TokenResource | Promise<TokenResource>>

/** The parts of a Clerk that the `getToken()` of a session uses. */
export interface TokenHost {
  fetch: MockFetch
  tokens: TokenCache
  /** Makes Clerk emit, as clerk-js does after it has fetched a token. */
  tokenResolved: () => void
}

export const createMockToken = (data: TokenJson | null | undefined) => new MockToken(data) as unknown as TokenResource

class MockToken {
  id = undefined
  pathRoot = 'tokens'
  jwt: JWT | undefined = undefined

  constructor(data: TokenJson | null | undefined) {
    if (data?.jwt) this.jwt = decode(data.jwt)
  }

  getRawString = () => this.jwt?.claims.__raw ?? ''
}

defineMissingFunctions(MockToken.prototype, 'clerk.session.lastActiveToken', missingMethods, false)

function decode(raw: string): JWT {
  const [header, payload, signature, ...rest] = raw.split('.')
  if (!header || !payload || !signature || rest.length) throw new Error('JWT could not be decoded')
  return {
    encoded: { header, payload, signature },
    header: JSON.parse(urlDecodeB64(header)),
    claims: { __raw: raw, ...JSON.parse(urlDecodeB64(payload)) },
  }
}

export const tokenId = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join('-')

interface TokenOwner {
  id: string
  lastActiveToken: TokenResource | null
  lastActiveOrganizationId: string | null
}

/** Creates a `getToken()` that retries as clerk-js does: 8 times within three minutes, or 3 times while offline. */
export function createGetToken(session: TokenOwner, host: () => TokenHost) {
  return async (options: GetTokenOptions = {}): Promise<string | null> => {
    try {
      return await retry(() => getToken(session, host(), options), {
        factor: 1.55,
        initialDelay: 3000,
        maxDelayBetweenRetries: 50_000,
        jitter: false,
        shouldRetry: (error, attempt) =>
          (!is4xxError(error) || is429Error(error)) && attempt <= (isValidBrowserOnline() ? 8 : 3),
      })
    } catch (error) {
      if (isClerkAPIResponseError(error) || isValidBrowserOnline()) throw error
      throw new ClerkOfflineError('Network request failed while offline. The browser appears to be disconnected.')
    }
  }
}

async function getToken(session: TokenOwner, { tokens, fetch, tokenResolved }: TokenHost, options: GetTokenOptions) {
  const { template, skipCache, organizationId = session.lastActiveOrganizationId } = options
  const id = tokenId(session.id, template, organizationId)
  const cached = skipCache ? undefined : tokens.get(id)
  if (cached) return (cached instanceof Promise ? await cached : cached).getRawString()
  if (!isBrowserOnline()) throw new ClerkRuntimeError('Offline: the token was not requested', { code: 'network_error' })

  const path = `/client/sessions/${encodeURIComponent(session.id)}/tokens${template ? `/${template}` : ''}`
  const fetched = fetch({ method: 'POST', path }).then(payload => createMockToken(payload as TokenJson | null))
  tokens.set(id, fetched)
  fetched.then(token => storeToken(tokens, id, fetched, token), () => storeToken(tokens, id, fetched))

  const token = await fetched
  if (!token.jwt) throw new ClerkRuntimeError('The response contains no token', { code: 'network_error' })
  if (!template && organizationId === session.lastActiveOrganizationId) {
    session.lastActiveToken = token
    tokenResolved()
  }
  return token.getRawString()
}

// Stores a fetched token in place of the promise `fetched` or of an older token. A newer promise isn't replaced. If the
// cache was cleared during the request, nothing is stored.
function storeToken(tokens: TokenCache, id: string, fetched: Promise<TokenResource>, token?: TokenResource) {
  const current = tokens.get(id)
  if (current === fetched && !token?.jwt) tokens.delete(id)
  else if (token?.jwt && current && (current === fetched || !(current instanceof Promise))) tokens.set(id, token)
}
