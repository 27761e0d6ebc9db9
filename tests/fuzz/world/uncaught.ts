import type { Stage } from '../stages/stage'

/** Creates an error that a listener, a callback or a guard of the app throws. */
export const errorOfApp = (thrower: string) => new Error(`Thrown by the app: ${thrower}`)

export const isErrorOfApp = (error: unknown) => error instanceof Error && error.message.startsWith('Thrown by the app')

const isErrorOfListener = (error: unknown) => isErrorOfApp(error) && (error as Error).message.endsWith('a listener')

/**
 * Collects uncaught errors, except errors that the app's listeners throw. The package reports an error of a
 * listener by `queueMicrotask`. After a failed touch, the error is an unhandled rejection, because clerk-js doesn't
 * await the emission after a touch.
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
