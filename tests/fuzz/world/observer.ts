import type { MockClerk } from 'vue-clerk/testing'
import type { FactDetails } from '../history/facts'
import type { Readers } from '../page/readers'

/** Records each change of how a button looks, and each change of the state that a reader gets. */
export function createObserver(
  clerk: MockClerk,
  record: (details: FactDetails) => void,
  readers: Readers,
  reads: boolean,
) {
  const lastValues = new Map<string, string>()
  let isReading = false

  /** Returns whether a value differs from the last value with this name, and stores the value. */
  function hasChanged(name: string, value: string) {
    if (lastValues.get(name) === value) return false
    lastValues.set(name, value)
    return true
  }

  function read(kinds: readonly string[]) {
    if (isReading) return
    isReading = true
    const tab = `${clerk.session?.id} ${clerk.client?.signedInSessions.map(({ id }) => id).join()}`
    for (const { reader, reading } of readers.all(kinds)) {
      if (hasChanged(reader, `${reading.isLoaded} ${reading.session} ${tab}`)) record({ type: 'read', reader, reading })
    }
    isReading = false
  }

  function look() {
    for (const element of document.querySelectorAll<HTMLElement>('[data-serial]')) {
      const look = element.hasAttribute('aria-busy') ? 'busy' : element.hasAttribute('data-failed') ? 'failed' : 'idle'
      const button = Number(element.dataset.serial)
      if (hasChanged(`look of ${button}`, look)) record({ type: 'looks', button, look })
    }
  }

  return {
    /** Records all changes. Call this function when nothing is pending except timers. */
    observe() {
      look()
      read(reads ? ['at once', 'component'] : ['component'])
    },
    /** Records the state of the components. Call this function in a callback, when components have the new state. */
    readComponents() {
      for (const { reader, reading } of readers.all(['component'])) {
        record({ type: 'read', reader: `${reader} in a callback`, reading: { ...reading, kind: 'at once' } })
      }
    },
    /** Records the state of the `at once` readers. Call this function after each fact. */
    afterFact() {
      if (reads) read(['at once'])
    },
  }
}
