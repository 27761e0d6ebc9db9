/** A page that the browser kept while the user was elsewhere is shown again as it was left. */
export function onPageReturn(use: () => void): () => void {
  if (typeof window === 'undefined') return () => {}
  const listener = ({ persisted }: PageTransitionEvent) => { if (persisted) use() }
  window.addEventListener('pageshow', listener)
  return () => { window.removeEventListener('pageshow', listener) }
}
