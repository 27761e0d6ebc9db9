import type { FakeFrontendApi, FrontendApiResponse, FrontendApiRequest } from '../fake-api/frontendApiTypes'
import type { ResolvedScenario } from '../scenario/scenario'
import type { Trace } from './trace'

/** The wire between a Clerk and the fake Frontend API: it takes its time, and both engines use it. */
export interface Network {
  /** Settles in a later macrotask. The server acts when the answer leaves, so a slow one still has its sessions. */
  send: (request: Omit<FrontendApiRequest, 'body'>, body?: Body | Promise<Body>) => Promise<FrontendApiResponse>
  /** From here on requests take the scenario's `latency`; until then, its `load`. */
  loaded: boolean
  readonly closed: boolean
  /** Leaves every unanswered request unanswered, and no timer behind. */
  close: () => void
}

type Body = FrontendApiRequest['body']

export function createNetwork(world: ResolvedScenario, api: FakeFrontendApi, trace: Trace): Network {
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
      const sent = performance.now()
      const { load, latency } = world
      await delay(network.loaded ? latency : load === 'never' ? Infinity : typeof load === 'number' ? load : 0)
      const answer = api.handle({ method, path, body: await body })
      const status = answer === 'network-error' ? answer : answer.status
      trace.recordResponse({ method, path, status, milliseconds: performance.now() - sent })
      return answer
    },
    close() {
      closed = true
      timers.forEach(clearTimeout)
    },
  }
  return network
}
