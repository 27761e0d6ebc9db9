/** Reports an error as uncaught, without interrupting the caller. */
export function reportError(error: unknown) {
  queueMicrotask(() => { throw error })
}
