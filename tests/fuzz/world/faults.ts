import type { InjectedResponse } from 'vue-clerk/testing'

/** How a request fails. If the failure is `lost`, the server handles the request, but the tab gets a network error. */
export type Fault = 401 | 404 | 422 | 429 | 500 | '502 HTML' | 'network error' | 'lost'

/** The kinds of requests that the random commands can make fail. */
export type FaultyRequest = 'sign-out' | 'reload' | 'touch'

export const signOutFaults: Fault[] = [401, 404, 422, 429, 500, '502 HTML', 'network error', 'lost']
export const otherFaults: Fault[] = [401, 404, 429, 500, '502 HTML', 'network error']

/** Creates a queue of failures for each kind of request. Each failure in a queue affects one request. */
export function createFaults() {
  const waiting: Record<FaultyRequest, Fault[]> = { 'sign-out': [], 'reload': [], 'touch': [] }
  return {
    isOffline: false,
    add: (request: FaultyRequest, fault: Fault) => { waiting[request].push(fault) },
    next: (request: FaultyRequest) => waiting[request].shift(),
    responseOf(fault: Fault): InjectedResponse {
      if (typeof fault === 'number') {
        // The code isn't `resource_not_found`, because vue-clerk would then assume that the session has ended.
        return { status: fault, body: { errors: [{ code: 'refused', message: 'Refused', long_message: 'Refused' }] } }
      }
      return fault === '502 HTML' ? { status: 502, body: '<html><h1>Bad gateway</h1></html>' } : 'network-error'
    },
    clear() {
      Object.values(waiting).forEach(faults => { faults.length = 0 })
      this.isOffline = false
    },
  }
}
