import type { MockClerk } from 'vue-clerk/testing'
import type { FactDetails } from '../history/facts'
import type { Readers } from '../page/readers'

/**
 * Records when a button changes between busy, failed and idle. Also records each change of the state that a component,
 * a store or a plugin gets from `useAuth()`.
 */
export function createObserver(
  clerk: MockClerk,
  record: (details: FactDetails) => void,
  readers: Readers,
  reads: boolean,
) {
  const lastValues = new Map<string, string>()
  let isReading = false

  /** Stores `value` under `name`. Returns whether `value` differs from the previous value under `name`. */
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
    /** Records all changes. Call `observe()` when only timers are pending, because Vue has rendered by then. */
    observe() {
      look()
      read(reads ? ['at once', 'component'] : ['component'])
    },
    /** Records the state that components get. Call `readComponents()` in the callback of a sign-out. */
    readComponents() {
      for (const { reader, reading } of readers.all(['component'])) {
        record({ type: 'read', reader: `${reader} in a callback`, reading: { ...reading, kind: 'at once' } })
      }
    },
    /** Records the state that stores and plugins get. Call `afterFact()` after each recorded event. */
    afterFact() {
      if (reads) read(['at once'])
    },
  }
}
