import type { ClerkOptions, HeadlessBrowserClerk, ListenerCallback, ListenerOptions, SessionResource } from '@clerk/shared/types'
import { serveWorld } from '../fake-api/fakeFrontendApi'
import { interceptPage } from './interceptFetch'
import { prepareLoadOptions, recordCallback, recordLeaving } from '../recording/loadOptions'
import { createNetwork } from '../recording/network'
import { parseScenario } from '../scenario/scenario'
import type { Scenario } from '../scenario/scenario'
import { attachTestControls } from '../recording/testControls'
import type { MockClerk } from '../recording/testControls'
import { createTrace } from '../recording/trace'

export interface RealClerk extends MockClerk {
  /**
   * Ends this Clerk: it asks nobody any more, its listeners hear nothing more, `fetch` is the page's own again.
   * Only then can the page have another real Clerk. Calling it twice does no harm.
   */
  dispose: () => void
}

let alive: object | undefined
let serial = 0

/**
 * The real `@clerk/clerk-js` on the fake Frontend API, for the tests that must not trust a mock. It is not loaded yet:
 * `await clerk.load(options)`, whose quiet defaults (no cookies, workers, telemetry) the caller may override.
 * Needs `@clerk/clerk-js` and `@mswjs/interceptors`, and a page: a browser, jsdom or happy-dom.
 * @throws (rejects) if the scenario is not valid, a package is missing, or another real Clerk of this page still lives:
 * the instances of one clerk-js share their client
 */
export async function createRealClerk(scenario?: Scenario): Promise<RealClerk> {
  const world = parseScenario(scenario)
  if (alive) {
    throw new Error('vue-clerk/testing: another real Clerk of this page still lives, and clerk-js would give both the same client. Call its dispose() first.')
  }
  const self = alive = {}
  try {
    const [{ Clerk }, { FetchInterceptor }] = await Promise.all([
      importPeer('@clerk/clerk-js', () => import('@clerk/clerk-js/no-rhc')),
      importPeer('@mswjs/interceptors', () => import('@mswjs/interceptors/fetch')),
    ])
    const api = serveWorld(world)
    const trace = createTrace()
    const network = createNetwork(world, api, trace)
    const host = `clerk-${++serial}.example.test`
    const clerk = new Clerk(`pk_test_${btoa(`${host}$`)}`) as unknown as HeadlessBrowserClerk & RequestHooks
    const restoreFetch = interceptPage(FetchInterceptor, host, network)

    const { addListener, load } = clerk
    // clerk-js has one bus for all instances: a fetched token makes the disposed ones emit as well.
    clerk.addListener = (listener: ListenerCallback, options?: ListenerOptions) =>
      addListener(emission => self === alive && listener(emission), options)
    let anySession: SessionResource | undefined
    // First of all listeners: it has the emission even when another one throws.
    clerk.addListener(emission => {
      anySession ??= emission.client.sessions[0]
      trace.recordEmission(emission)
    }, { skipInitialEmit: true })
    clerk.__internal_windowNavigate = recordLeaving(trace)
    // …and it sends the requests of all instances as the newest one: what a disposed one is asked for stays unanswered.
    const whileAlive = <Method extends (...args: never[]) => Promise<void>>(method: Method) =>
      ((...args) => self === alive ? method(...args) : new Promise<void>(() => {})) as Method
    clerk.signOut = whileAlive(recordCallback(clerk.signOut, trace))
    clerk.setActive = whileAlive(clerk.setActive)
    clerk.load = async (options?: ClerkOptions) => {
      if (self !== alive) throw new Error('vue-clerk/testing: this Clerk has been disposed of. Create another one.')
      await load(prepareLoadOptions(options, world, trace))
      network.loaded = true
    }

    const dispose = () => {
      if (alive !== self) return
      alive = undefined
      clerk.__internal_onBeforeRequest(() => new Promise(() => {}))
      network.close()
      restoreFetch()
      // The token cache of clerk-js is shared too, and it keeps a timer per token. A client without sessions clears none.
      anySession?.clearCache()
    }
    return attachTestControls(clerk, api, trace, dispose)
  } catch (error) {
    alive = undefined
    throw error
  }
}

interface RequestHooks {
  __internal_onBeforeRequest: (callback: () => unknown) => void
}

async function importPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    throw new Error(`vue-clerk/testing: createRealClerk() needs ${name}, which could not be imported. Install it: npm install --save-dev ${name}`, { cause })
  }
}
