import type { Stage } from '../stages/stage'

/** An error that code of the app throws: a listener, a callback or a guard. */
export const errorOfApp = (thrower: string) => new Error(`Thrown by the app: ${thrower}`)

export const isErrorOfApp = (error: unknown) => error instanceof Error && error.message.startsWith('Thrown by the app')

const isErrorOfListener = (error: unknown) => isErrorOfApp(error) && (error as Error).message.endsWith('a listener')

/**
 * Collects uncaught errors. The package reports errors of listeners by `queueMicrotask`: those of the app are expected. clerk-js doesn't
 * wait for its emission after a failed touch, so that the error of a listener becomes a rejection there.
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
