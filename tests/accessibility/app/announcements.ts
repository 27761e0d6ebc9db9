export interface Announcement {
  text: string
  /** Whether assistive technology had a task's time to notice the region where the text then came. */
  isLater: boolean
}

const isRegion = (node: Node): node is Element => node instanceof Element && node.matches('[role="status"]')

/** What live regions of this page say, from now on. A screen reader speaks a text that changes, not one that comes with its region. */
export function hearAnnouncements(): Announcement[] {
  const heard: Announcement[] = []
  const noticed = new WeakSet<Element>()

  // Its callback runs in the task of the change itself; a timer's is a later one.
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      for (const region of [...addedNodes].filter(isRegion)) {
        noticed.delete(region)
        setTimeout(() => { noticed.add(region) })
        if (region.textContent) heard.push({ text: region.textContent, isLater: false })
      }
      if (isRegion(target) && target.textContent) heard.push({ text: target.textContent, isLater: noticed.has(target) })
    }
  }).observe(document, { childList: true, characterData: true, subtree: true })

  return heard
}
