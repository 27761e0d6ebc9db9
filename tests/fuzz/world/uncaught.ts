import type { MockClerk } from 'vue-clerk/testing'
import type { Stage } from '../stages/stage'

/** Creates an error that a listener, a callback or a guard of the app throws. */
export const errorOfApp = (thrower: string) => new Error(`Thrown by the app: ${thrower}`)

export const isErrorOfApp = (error: unknown) => error instanceof Error && error.message.startsWith('Thrown by the app')

const isErrorOfListener = (error: unknown) => isErrorOfApp(error) && (error as Error).message.endsWith('a listener')

/**
 * Collects uncaught errors, except errors that the app's listeners throw. vue-clerk catches the error of a listener, and
 * throws this error again in a microtask.
 *
 * After a failed request that touches a session, clerk-js neither awaits `handleUnauthenticated` nor handles its
 * rejection. So these rejections aren't collected either: an error of a listener, and an error of the reload in
 * `handleUnauthenticated`.
 */
export function catchUncaught({ onRejection }: Stage, clerk: Pick<MockClerk, 'handleUnauthenticated'>) {
  const { queueMicrotask } = globalThis
  const uncaught: unknown[] = []
  globalThis.queueMicrotask = call => queueMicrotask(() => {
    try {
      call()
    } catch (error) {
      if (!isErrorOfApp(error)) uncaught.push(error)
    }
  })
  const { handleUnauthenticated } = clerk
  const failedReloads = new Set<unknown>()
  clerk.handleUnauthenticated = (...args) => handleUnauthenticated(...args).catch((error: unknown) => {
    failedReloads.add(error)
    throw error
  })
  const stop = onRejection(error => {
    if (!isErrorOfListener(error) && !failedReloads.has(error)) uncaught.push(error)
  })
  return {
    uncaught,
    restore() {
      stop()
      globalThis.queueMicrotask = queueMicrotask
    },
  }
}
