export interface Announcement {
  text: string
  /** Whether an earlier task inserted the live region. If not, a screen reader doesn't announce `text`. */
  regionExisted: boolean
}

const isRegion = (node: Node): node is Element => node instanceof Element && node.matches('[role="status"]')

/**
 * Records the texts of the page's live regions. A screen reader announces a text only if the text changes in a live
 * region that is already in the page.
 */
export function recordAnnouncements(): Announcement[] {
  const announcements: Announcement[] = []
  const existing = new WeakSet<Element>()

  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      for (const region of [...addedNodes].filter(isRegion)) {
        existing.delete(region)
        // A timer adds the region to `existing` only after the task that inserted the region.
        setTimeout(() => { existing.add(region) })
        if (region.textContent) announcements.push({ text: region.textContent, regionExisted: false })
      }
      if (!isRegion(target) || !target.textContent) continue
      announcements.push({ text: target.textContent, regionExisted: existing.has(target) })
    }
  }).observe(document, { childList: true, characterData: true, subtree: true })

  return announcements
}
