/** Reports an error as an uncaught one of the page, without breaking the code that is running. */
export function reportError(error: unknown) {
  queueMicrotask(() => { throw error })
}
