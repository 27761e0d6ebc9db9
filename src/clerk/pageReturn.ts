/**
 * Calls `listener` when the browser shows the page from its back/forward cache, with the state that it had. Returns a
 * function that removes the listener.
 */
export function onPageReturn(callback: () => void): () => void {
  if (typeof window === 'undefined') return () => {}
  const listener = ({ persisted }: PageTransitionEvent) => { if (persisted) callback() }
  window.addEventListener('pageshow', listener)
  return () => { window.removeEventListener('pageshow', listener) }
}
