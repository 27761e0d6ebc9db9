import type { FrontendApiRequest, FrontendApiResponse } from '../fake-api/frontendApiTypes'

// clerk-js sends its requests as forms. See clerkJsRules.md: "Running the real clerk-js offline"

/** Returns the request of clerk-js for the path `/v1/…`. clerk-js sends PATCH and DELETE as POST. */
export function parseRequest(method: string, path: string, query: URLSearchParams): Omit<FrontendApiRequest, 'body'> {
  return { method: query.get('_method') ?? method, path: path.replace(/^\/v1/, '') }
}

export const parseForm = (text: string | null): FrontendApiRequest['body'] => Object.fromEntries(new URLSearchParams(text ?? ''))

/** Returns the status, the content type and the text of a response. A string body is sent unchanged. */
export function formatResponse({ status, body }: Exclude<FrontendApiResponse, string>) {
  const isText = typeof body === 'string'
  return {
    status,
    contentType: isText ? 'text/html' : 'application/json',
    text: isText ? body : body === undefined ? null : JSON.stringify(body),
  }
}
