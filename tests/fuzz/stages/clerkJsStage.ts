import { createRealClerk, type MockClerk } from 'vue-clerk/testing'
import { setPage } from '../../contract/comparison/page'
import type { Stage } from './stage'

/** Requests that are on their way between clerk-js and the fake server: not those that wait there for a timer. */
let moving = 0

export const clerkJsStage: Stage = {
  command: 'npm test -- fuzz:browser',

  async open(scenario) {
    // clerk-js: "A driven browser counts as offline"
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
    while (moving > 0)
  },

  onRejection(listener) {
    const hear = (event: PromiseRejectionEvent) => {
      event.preventDefault()
      // Vitest would report it beside the sequence that led to it, and each that it was shrunk to.
      event.stopImmediatePropagation()
      listener(event.reason)
    }
    window.addEventListener('unhandledrejection', hear, { capture: true })
    return () => window.removeEventListener('unhandledrejection', hear, { capture: true })
  },
}

function followRequests(clerk: MockClerk) {
  const { fetch } = window
  moving = 0
  clerk.onTrace(({ type }) => { if (type === 'request') moving-- })
  clerk.onResponse(() => { moving++ })

  window.fetch = async (...args) => {
    moving++
    const response = await fetch(...args).finally(() => { moving-- })
    const json = response.json.bind(response)
    moving++
    response.json = () => json().finally(() => { moving-- })
    return response
  }
  return () => { window.fetch = fetch }
}

/** By messages: timers stand still. */
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
