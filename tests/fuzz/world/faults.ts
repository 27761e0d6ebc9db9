import type { InjectedResponse } from 'vue-clerk/testing'

/** How a request fails. `lost`: the server does what it was asked, but the answer gets lost. */
export type Fault = 401 | 404 | 422 | 429 | 500 | '502 HTML' | 'network error' | 'lost'

/** The kinds of requests that a test lets fail. */
export type FaultyRequest = 'sign-out' | 'reload' | 'touch'

export const signOutFaults: Fault[] = [401, 404, 422, 429, 500, '502 HTML', 'network error', 'lost']
export const otherFaults: Fault[] = [401, 404, 429, 500, '502 HTML', 'network error']

/** The faults that wait for a request. Each fails one. */
export function createFaults() {
  const waiting: Record<FaultyRequest, Fault[]> = { 'sign-out': [], 'reload': [], 'touch': [] }
  return {
    isOffline: false,
    add: (request: FaultyRequest, fault: Fault) => { waiting[request].push(fault) },
    next: (request: FaultyRequest) => waiting[request].shift(),
    answer(fault: Fault): InjectedResponse {
      if (typeof fault === 'number') {
        // Another code than that of a session that is gone.
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
