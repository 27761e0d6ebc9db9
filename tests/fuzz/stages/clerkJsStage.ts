import { createRealClerk, type MockClerk } from 'vue-clerk/testing'
import { setPage } from '../../contract/comparison/page'
import type { Stage } from './stage'

/** The number of requests in flight. A request that waits for a timer of the fake server doesn't count. */
let inFlight = 0

export const clerkJsStage: Stage = {
  command: 'npm test -- fuzz:browser',

  async open(scenario) {
    // While `navigator.webdriver` is true, clerk-js treats a network error as a success.
    // See clerkJsRules.md: "clerk-js treats an automated browser as offline"
    const restorePage = setPage({ webdriver: false })
    const clerk = await createRealClerk(scenario)
    const restoreFetch = followRequests(clerk)
    return {
      clerk,
      close() {
        restoreFetch()
        restorePage()
      },
    }
  },

  async settled() {
    do await tasks(3)
    while (inFlight > 0)
  },

  onRejection(listener) {
    const handle = (event: PromiseRejectionEvent) => {
      event.preventDefault()
      // Prevents Vitest from reporting the same rejection for each shorter sequence that fast-check tries.
      event.stopImmediatePropagation()
      listener(event.reason)
    }
    window.addEventListener('unhandledrejection', handle, { capture: true })
    return () => window.removeEventListener('unhandledrejection', handle, { capture: true })
  },
}

/**
 * Counts in `inFlight` the requests that clerk-js sends and the responses that clerk-js reads. Returns a function that
 * restores `fetch`.
 */
function followRequests(clerk: MockClerk) {
  const { fetch } = window
  inFlight = 0
  clerk.onTrace(({ type }) => { if (type === 'request') inFlight-- })
  clerk.onResponse(() => { inFlight++ })

  window.fetch = async (...args) => {
    inFlight++
    const response = await fetch(...args).finally(() => { inFlight-- })
    const json = response.json.bind(response)
    inFlight++
    response.json = () => json().finally(() => { inFlight-- })
    return response
  }
  return () => { window.fetch = fetch }
}

/** Waits for `count` macrotasks. Sends messages to create the macrotasks, because the fuzz tests replace the timers. */
async function tasks(count: number) {
  const { port1, port2 } = new MessageChannel()
  for (let nth = 0; nth < count; nth++) {
    await new Promise(resolve => {
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
  }
  port1.close()
}
