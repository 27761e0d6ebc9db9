import type { FakeFrontendApi, FrontendApiResponse, FrontendApiRequest } from '../fake-api/frontendApiTypes'
import type { ResolvedScenario } from '../scenario/scenario'
import type { Trace } from './trace'

/** Sends the requests of the mock or of clerk-js to the fake Frontend API, with the delays of the scenario. */
export interface Network {
  /** Resolves to the response in a later macrotask. The server's state changes at the end of the delay. */
  send: (request: Omit<FrontendApiRequest, 'body'>, body?: Body | Promise<Body>) => Promise<FrontendApiResponse>
  /**
   * Whether Clerk has loaded. Before Clerk has loaded, the scenario's `load` sets the delay of each request. Afterward,
   * the scenario's `latency` sets the delay of each request.
   */
  loaded: boolean
  readonly closed: boolean
  /** Cancels all timers. Requests in flight stay pending. */
  close: () => void
}

type Body = FrontendApiRequest['body']

export function createNetwork(scenario: ResolvedScenario, api: FakeFrontendApi, trace: Trace): Network {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let closed = false
  const delay = (milliseconds: number) => new Promise<void>(resolve => {
    if (closed || milliseconds === Infinity) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      resolve()
    }, milliseconds)
    timers.add(timer)
  })

  const network: Network = {
    loaded: false,
    get closed() { return closed },
    async send({ method, path }, body) {
      trace.record({ type: 'request', method, path })
      const sentAt = performance.now()
      const { load, latency } = scenario
      await delay(network.loaded ? latency : load === 'never' ? Infinity : typeof load === 'number' ? load : 0)
      const response = api.handle({ method, path, body: await body })
      const status = response === 'network-error' ? response : response.status
      trace.recordResponse({ method, path, status, milliseconds: performance.now() - sentAt })
      return response
    },
    close() {
      closed = true
      timers.forEach(clearTimeout)
    },
  }
  return network
}
