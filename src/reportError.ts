/** Throws where it can't break what is under way, and is seen all the same: as an uncaught error of the page. */
export function throwLater(error: unknown) {
  queueMicrotask(() => { throw error })
}
