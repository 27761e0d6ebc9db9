import type { MockClerk } from 'vue-clerk/testing'
import type { Happening } from '../history/facts'
import type { Readers } from '../page/readers'

/** Records what can only be seen by looking: how the buttons look, and what the readers get. */
export function createObserver(
  clerk: MockClerk,
  record: (happening: Happening) => void,
  readers: Readers,
  reads: boolean,
) {
  const known = new Map<string, string>()
  let isReading = false

  /** Whether it differs from what was recorded last. */
  function isNews(name: string, value: string) {
    if (known.get(name) === value) return false
    known.set(name, value)
    return true
  }

  function read(kinds: readonly string[]) {
    if (isReading) return
    isReading = true
    const tab = `${clerk.session?.id} ${clerk.client?.signedInSessions.map(({ id }) => id).join()}`
    for (const { reader, reading } of readers.all(kinds)) {
      if (isNews(reader, `${reading.isLoaded} ${reading.session} ${tab}`)) record({ type: 'read', reader, reading })
    }
    isReading = false
  }

  function look() {
    for (const element of document.querySelectorAll<HTMLElement>('[data-serial]')) {
      const look = element.hasAttribute('aria-busy') ? 'busy' : element.hasAttribute('data-failed') ? 'failed' : 'idle'
      const button = Number(element.dataset.serial)
      if (isNews(`look of ${button}`, look)) record({ type: 'looks', button, look })
    }
  }

  return {
    /** Call it when nothing happens without a timer. */
    observe() {
      look()
      read(reads ? ['at once', 'component'] : ['component'])
    },
    /** When a callback runs, every component must have the result. */
    readComponents() {
      for (const { reader, reading } of readers.all(['component'])) {
        record({ type: 'read', reader: `${reader} in a callback`, reading: { ...reading, kind: 'at once' } })
      }
    },
    /** A fact may be in the middle of a transition. Components are rendered later. */
    afterFact() {
      if (reads) read(['at once'])
    },
  }
}
