import type { MockClerk, Scenario } from 'vue-clerk/testing'

/** A slow API that answers the n-th request to end sessions with an error. */
export function failing(...failures: number[]): Scenario {
  let count = 0
  return {
    latency: 10,
    respond: ({ method, path }) =>
      (method === 'DELETE' || path.endsWith('/remove')) && failures.includes(++count) ? { status: 500 } : undefined,
  }
}

/** Resolves with the next request that changes something. */
export const nextRequest = (clerk: MockClerk) => new Promise<void>(resolve => {
  const stop = clerk.onTrace(entry => {
    if (entry.type !== 'request' || entry.method === 'GET') return
    stop()
    resolve()
  })
})

/** A `respond` option of a server that refuses the first sign-out. */
export const failingOnce = () => {
  let failures = 1
  return ({ method }: { method: string }) => method !== 'GET' && failures-- > 0 ? { status: 500 } : undefined
}
