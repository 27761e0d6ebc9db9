/** Reports an error as uncaught, without interrupting the code that runs. */
export function reportError(error: unknown) {
  queueMicrotask(() => { throw error })
}
