export interface Announcement {
  text: string
  /** Whether the text changed in a later task than the insertion of the region. */
  isLater: boolean
}

const isRegion = (node: Node): node is Element => node instanceof Element && node.matches('[role="status"]')

/**
 * Records the announcements of the page's live regions. A screen reader announces a text that changes. It
 * doesn't announce the text that a region contains when the region is inserted.
 */
export function recordAnnouncements(): Announcement[] {
  const announcements: Announcement[] = []
  const inserted = new WeakSet<Element>()

  // The observer's callback runs in the same task as the change. A timer's callback runs in a later task.
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      for (const region of [...addedNodes].filter(isRegion)) {
        inserted.delete(region)
        setTimeout(() => { inserted.add(region) })
        if (region.textContent) announcements.push({ text: region.textContent, isLater: false })
      }
      if (!isRegion(target) || !target.textContent) continue
      announcements.push({ text: target.textContent, isLater: inserted.has(target) })
    }
  }).observe(document, { childList: true, characterData: true, subtree: true })

  return announcements
}
