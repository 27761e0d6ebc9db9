import { createClerkClient } from '@clerk/backend'

/** Verifies the session token of a request. Handlers then read `event.context.auth?.()`. */
export default defineEventHandler(async event => {
  // All other paths need no user, so Clerk never redirects them.
  if (!/^\/(api\/)?orders\b/.test(event.path)) return
  const { clerk: { secretKey, jwtKey, appOrigin }, public: { clerk: { publishableKey } } } = useRuntimeConfig(event)
  const clerk = createClerkClient({ publishableKey, secretKey, jwtKey })
  // Omits the body of the request, because the event's handler reads the body.
  const request = new Request(getRequestURL(event), { method: event.method, headers: event.headers })
  const state = await clerk.authenticateRequest(request, { authorizedParties: [appOrigin] })

  // Clerk redirects a page load to renew an expired token. The page then loads again.
  if (state.status === 'handshake' || state.headers.has('location')) {
    return new Response(null, { status: 307, headers: state.headers })
  }
  for (const [name, value] of state.headers) appendResponseHeader(event, name, value)
  event.context.auth = () => state.toAuth()
})
