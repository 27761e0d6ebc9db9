import type { SessionStatus } from '@clerk/shared/types'
import type { SessionInput } from '../scenario/sessionInput'

/**
 * A request to the fake Frontend API.
 *
 * @example
 * ```ts
 * import type { FrontendApiRequest } from 'vue-clerk/testing'
 *
 * const request: FrontendApiRequest = { method: 'DELETE', path: '/client/sessions' }
 * ```
 */
export interface FrontendApiRequest {
  /** The HTTP method. For a POST request with `?_method=DELETE`, pass `DELETE`. */
  method: string
  /** The path of the URL without `/v1`. */
  path: string
  /**
   * The fields of a form-encoded body.
   * @default undefined
   */
  body?: Readonly<Record<string, string | null | undefined>>
}

/**
 * A response of the fake Frontend API. `body` is `undefined` for a status without a body, such as 204.
 *
 * @example
 * ```ts
 * import { createFakeFrontendApi, type FrontendApiResponse } from 'vue-clerk/testing'
 *
 * const response: FrontendApiResponse = createFakeFrontendApi().handle({ method: 'GET', path: '/client' })
 * if (response !== 'network-error') console.log(response.status) // 200
 * ```
 */
export type FrontendApiResponse = { status: number, body: unknown } | 'network-error'

/**
 * The state of the fake Frontend API, and functions that change this state from outside of the app.
 *
 * @example
 * ```ts
 * import type { FrontendApiServer } from 'vue-clerk/testing'
 *
 * const isSignedOut = (server: FrontendApiServer) => server.sessions.length === 0
 * ```
 */
export interface FrontendApiServer {
  /** The server's sessions, in the order of the scenario. A session that ends is removed from this list. */
  readonly sessions: readonly { readonly id: string, readonly status: SessionStatus }[]
  /**
   * Adds a session, as a sign-in in another tab would. Clerk sees the new session in the next response that contains
   * the client.
   *
   * @throws an Error if the session is invalid, or if the server already has a session with this ID
   */
  addSession: (session: SessionInput) => void
  /**
   * Ends a session, as another tab or an administrator would. Clerk notices the end at the next request.
   *
   * @throws an Error if the server has no session with this ID
   */
  endSession: (id: string) => void
}

/**
 * A fake of Clerk's Frontend API for one browser.
 *
 * @example
 * ```ts
 * import type { FakeFrontendApi } from 'vue-clerk/testing'
 *
 * function respondTo(api: FakeFrontendApi, request: Request): Response {
 *   const path = new URL(request.url).pathname.replace(/^\/v1/, '')
 *   const response = api.handle({ method: request.method, path })
 *   return response === 'network-error' ? Response.error() : Response.json(response.body, { status: response.status })
 * }
 * ```
 */
export interface FakeFrontendApi {
  /** Handles one request synchronously, changes the server's state and returns the response. Never throws. */
  handle: (request: FrontendApiRequest) => FrontendApiResponse
  /** The server's current state. */
  readonly server: FrontendApiServer
  /** Restores the server's initial state. */
  reset: () => void
}
