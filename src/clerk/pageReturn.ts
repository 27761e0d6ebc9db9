/**
 * Calls `callback` when the browser restores the page from the back/forward cache. The restored page has the same state
 * as when the user left the page. Returns a function that removes the listener.
 */
export function onPageReturn(callback: () => void): () => void {
  if (typeof window === 'undefined') return () => {}
  const listener = ({ persisted }: PageTransitionEvent) => { if (persisted) callback() }
  window.addEventListener('pageshow', listener)
  return () => { window.removeEventListener('pageshow', listener) }
}
