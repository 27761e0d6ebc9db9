/**
 * Calls `callback` when the browser restores the page from the back/forward cache. The restored page has the state that
 * it had when the user left. Returns a function that removes the listener.
 */
export function onPageReturn(callback: () => void): () => void {
  if (typeof window === 'undefined') return () => {}
  const listener = ({ persisted }: PageTransitionEvent) => { if (persisted) callback() }
  window.addEventListener('pageshow', listener)
  return () => { window.removeEventListener('pageshow', listener) }
}
