import type { Stage } from '../stages/stage'

/** An error that code of the app throws: a listener, a callback or a guard. */
export const errorOfApp = (thrower: string) => new Error(`Thrown by the app: ${thrower}`)

export const isErrorOfApp = (error: unknown) => error instanceof Error && error.message.startsWith('Thrown by the app')

/** Collects uncaught errors. The package reports errors of listeners by `queueMicrotask`: those of the app are expected. */
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
  const stop = onRejection(error => { uncaught.push(error) })
  return {
    uncaught,
    restore() {
      stop()
      globalThis.queueMicrotask = queueMicrotask
    },
  }
}
