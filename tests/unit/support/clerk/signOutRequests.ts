import type { MockClerk, Scenario } from 'vue-clerk/testing'

/**
 * Creates a scenario in which the API is slow and some requests to end sessions fail.
 * @param failures The numbers of the requests that fail. The first request has the number 1.
 */
export function failing(...failures: number[]): Scenario {
  let count = 0
  return {
    latency: 10,
    respond: ({ method, path }) =>
      (method === 'DELETE' || path.endsWith('/remove')) && failures.includes(++count) ? { status: 500 } : undefined,
  }
}

/** Resolves when Clerk sends the next request that is not a GET request. */
export const nextRequest = (clerk: MockClerk) => new Promise<void>(resolve => {
  const stop = clerk.onTrace(entry => {
    if (entry.type !== 'request' || entry.method === 'GET') return
    stop()
    resolve()
  })
})

/** Creates the option `respond` of a scenario. The first request that is not a GET request fails. */
export const failingOnce = () => {
  let failures = 1
  return ({ method }: { method: string }) => method !== 'GET' && failures-- > 0 ? { status: 500 } : undefined
}
