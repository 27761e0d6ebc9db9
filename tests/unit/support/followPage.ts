/** Follows what the page shows, also for a moment, and what it stores. Gives all of it, and ends. */
export function followPage() {
  const shown: string[] = []
  const take = () => { shown.push(document.documentElement.outerHTML) }
  const observer = new MutationObserver(take)
  take()
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  return () => {
    observer.disconnect()
    take()
    const stored = { ...localStorage, ...sessionStorage }
    return [...shown, document.cookie, location.href, JSON.stringify([stored, history.state])]
  }
}
