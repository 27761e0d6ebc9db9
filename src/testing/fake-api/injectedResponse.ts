import { check } from '../scenario/validate'
import { errorJson } from './clientJson'
import type { FrontendApiRequest, FrontendApiResponse } from './frontendApiTypes'
import type { InjectedResponse, ResolvedScenario } from '../scenario/scenario'

/**
 * Calls the scenario's `respond`, and adds a body if the returned response has none. If `respond` returns no response,
 * `route` handles the request.
 */
export function injectResponse(
  respond: ResolvedScenario['respond'],
  { method, path }: FrontendApiRequest,
  route: () => FrontendApiResponse,
): FrontendApiResponse {
  let injected: InjectedResponse | undefined
  let body: unknown
  try {
    injected = respond({ method, path })
    if (typeof (injected as Partial<PromiseLike<unknown>> | undefined | null)?.then === 'function') {
      throw new Error('vue-clerk/testing: the returned response is a promise. Return the response itself.')
    }
    const status = injected === undefined || injected === 'network-error' ? 200 : injected?.status
    check(Number.isInteger(status) && status >= 200 && status < 600, 'the returned response', injected, '{ status: 200…599, body? }, \'network-error\' or undefined')
    if (typeof injected === 'object' && injected.body !== undefined) body = JSON.parse(JSON.stringify(injected.body))
  } catch (error) {
    // Returns the error as a response, so that the mock and clerk-js report the error in the same way.
    console.error(error)
    return { status: 500, body: errorJson('scenario_respond_failed', `scenario.respond failed for ${method} ${path}: ${error}`) }
  }

  if (injected === undefined) return route()
  if (injected === 'network-error') return injected
  const { status } = injected
  if (status === 204) return { status, body: undefined }
  if (body !== undefined) return { status, body }
  if (status < 400) return { status, body: (route() as { body: unknown }).body }
  const code = status === 404 ? 'resource_not_found' : `scenario_${status}`
  return { status, body: errorJson(code, `The scenario answers ${method} ${path} with ${status}.`) }
}
