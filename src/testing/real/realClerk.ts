import type { ClerkOptions, HeadlessBrowserClerk, ListenerCallback, ListenerOptions, SessionResource } from '@clerk/shared/types'
import { serveScenario } from '../fake-api/fakeFrontendApi'
import { interceptFetch } from './interceptFetch'
import { importClerkJs } from './importClerkJs'
import { prepareLoadOptions, recordCallback, recordWindowNavigation } from '../recording/loadOptions'
import { createNetwork } from '../recording/network'
import { parseScenario } from '../scenario/scenario'
import type { Scenario } from '../scenario/scenario'
import { attachTestControls } from '../recording/testControls'
import type { MockClerk } from '../recording/testControls'
import { createTrace } from '../recording/trace'

/**
 * The real clerk-js on the fake Frontend API. A new Clerk isn't loaded yet: call `await clerk.load(options)`.
 *
 * @example
 * ```ts
 * import { createRealClerk, type RealClerk } from 'vue-clerk/testing'
 *
 * const clerk: RealClerk = await createRealClerk()
 * await clerk.load()
 * clerk.dispose()
 * ```
 */
export interface RealClerk extends MockClerk {
  /**
   * Stops this Clerk, so that it sends no request and calls no listener. Also restores the page's `fetch`. After that,
   * you can create another real Clerk. A second call does nothing.
   */
  dispose: () => void
}

/** The real Clerk that is in use. Undefined after a call of `dispose()`. */
let current: object | undefined
let serial = 0

/**
 * Creates the real `@clerk/clerk-js` on the fake Frontend API. The `load()` of this Clerk turns off cookies, workers
 * and telemetry unless you override these options. This function needs `@clerk/clerk-js`, `fetch` and a DOM: a browser,
 * jsdom or happy-dom.
 *
 * @throws (rejects) if the scenario is invalid or clerk-js is missing. The promise also rejects while
 * another real Clerk of the page is in use, because all instances of clerk-js share one client.
 * @example
 * ```ts
 * import { createRealClerk } from 'vue-clerk/testing'
 *
 * const clerk = await createRealClerk({ sessions: 2 })
 * await clerk.load({ afterSignOutUrl: '/goodbye' })
 * await clerk.signOut({ sessionId: 'sess_2' })
 * clerk.dispose()
 * ```
 */
export async function createRealClerk(scenario?: Scenario): Promise<RealClerk> {
  const resolvedScenario = parseScenario(scenario)
  if (current) {
    throw new Error('vue-clerk/testing: another real Clerk of this page is in use, and both would share one client. Call dispose() of that Clerk first.')
  }
  const instance = current = {}
  try {
    const Clerk = await importClerkJs()
    const api = serveScenario(resolvedScenario)
    const trace = createTrace()
    const network = createNetwork(resolvedScenario, api, trace)
    const host = `clerk-${++serial}.example.test`
    const clerk = new Clerk(`pk_test_${btoa(`${host}$`)}`) as unknown as HeadlessBrowserClerk & RequestHooks
    const restoreFetch = interceptFetch(host, network)

    const { addListener, load, sdkMetadata } = clerk
    // A disposed instance must not call its listeners. But clerk-js makes even a disposed instance emit.
    // See clerkJsRules.md: "When one instance fetches a token, every instance emits"
    clerk.addListener = (listener: ListenerCallback, options?: ListenerOptions) =>
      addListener(emission => instance === current && listener(emission), options)
    let anySession: SessionResource | undefined
    // Adds the trace's listener first, so that the trace records an emission even if a later listener throws.
    clerk.addListener(emission => {
      anySession ??= emission.client.sessions[0]
      trace.recordEmission(emission)
    }, { skipInitialEmit: true })
    clerk.__internal_windowNavigate = recordWindowNavigation(trace)
    // clerk-js sends the requests of all instances through the newest instance. The `signOut` of a disposed instance
    // would therefore end the sessions of the newest instance. So after `dispose()`, `signOut` and `setActive` do
    // nothing, and their promises stay pending.
    const unlessDisposed = <Method extends (...args: never[]) => Promise<void>>(method: Method) =>
      ((...args) => instance === current ? method(...args) : new Promise<void>(() => {})) as Method
    clerk.signOut = unlessDisposed(recordCallback(clerk.signOut, trace))
    clerk.setActive = unlessDisposed(clerk.setActive)
    clerk.load = async (options?: ClerkOptions) => {
      if (instance !== current) throw new Error('vue-clerk/testing: this Clerk has been disposed of. Create another one.')
      await load(prepareLoadOptions(options, resolvedScenario, trace))
      network.loaded = true
    }

    const dispose = () => {
      if (current !== instance) return
      current = undefined
      clerk.__internal_onBeforeRequest(() => new Promise(() => {}))
      network.close()
      restoreFetch()
      // All instances share one `sdkMetadata`, which the option of `load()` replaces.
      clerk.sdkMetadata = sdkMetadata
      // All instances share one token cache, with a timer for each token. Only the `clearCache()` of a session can
      // clear this cache.
      anySession?.clearCache()
    }
    return attachTestControls(clerk, api, trace, dispose)
  } catch (error) {
    current = undefined
    throw error
  }
}

interface RequestHooks {
  __internal_onBeforeRequest: (callback: () => unknown) => void
}
