/** Records the page's markup at each change. The returned function stops this and returns the markup and the storage. */
export function followPage() {
  const shown: string[] = []
  const record = () => { shown.push(document.documentElement.outerHTML) }
  const observer = new MutationObserver(record)
  record()
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  return () => {
    observer.disconnect()
    record()
    const stored = { ...localStorage, ...sessionStorage }
    return [...shown, document.cookie, location.href, JSON.stringify([stored, history.state])]
  }
}
