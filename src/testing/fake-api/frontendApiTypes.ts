import type { SessionStatus } from '@clerk/shared/types'

export interface FrontendApiRequest {
  /** As meant: `DELETE`, not a POST with `?_method=DELETE`. */
  method: string
  /** Without `/v1` and without a query. */
  path: string
  /** The fields of a form-encoded body. */
  body?: Readonly<Record<string, string | null | undefined>>
}

/** A body of `undefined` belongs to a status without one, such as 204. */
export type FrontendApiResponse = { status: number, body: unknown } | 'network-error'

export interface FrontendApiServer {
  /** The sessions that the server has, in order. A session that was signed out is gone. */
  readonly sessions: readonly { readonly id: string, readonly status: SessionStatus }[]
}

export interface FakeFrontendApi {
  /** Answers one request and changes the server's state. Neither waits nor throws. */
  handle: (request: FrontendApiRequest) => FrontendApiResponse
  readonly server: FrontendApiServer
  /** Back to the scenario's beginning. */
  reset: () => void
}
