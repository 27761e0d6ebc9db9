import type { Stage } from '../stages/stage'

/** Creates an error that a listener, a callback or a guard of the app throws. */
export const errorOfApp = (thrower: string) => new Error(`Thrown by the app: ${thrower}`)

export const isErrorOfApp = (error: unknown) => error instanceof Error && error.message.startsWith('Thrown by the app')

const isErrorOfListener = (error: unknown) => isErrorOfApp(error) && (error as Error).message.endsWith('a listener')

/**
 * Collects uncaught errors, except errors of the app's listeners. vue-clerk throws an error of a listener in a
 * microtask. clerk-js doesn't await the emission after a failed touch. If a listener throws during this emission, the
 * error becomes an unhandled rejection.
 */
export function catchUncaught({ onRejection }: Stage) {
  const { queueMicrotask } = globalThis
  const uncaught: unknown[] = []
  globalThis.queueMicrotask = call => queueMicrotask(() => {
    try {
      call()
    } catch (error) {
      if (!isErrorOfApp(error)) uncaught.push(error)
    }
  })
  const stop = onRejection(error => {
    if (!isErrorOfListener(error)) uncaught.push(error)
  })
  return {
    uncaught,
    restore() {
      stop()
      globalThis.queueMicrotask = queueMicrotask
    },
  }
}
