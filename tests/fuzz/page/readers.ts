import { watch } from 'vue'
import type { useAuth } from 'vue-clerk'
import type { FactDetails, Reading } from '../history/facts'

export type Auth = ReturnType<typeof useAuth>

/** Records the state that readers get from `useAuth()`. A reader is a component, or code such as a store. */
export function createReaders(record: (details: FactDetails) => void) {
  const atOnce = new Map<string, Auth>()
  const components = new Map<string, Auth>()

  const readingOf = (kind: Reading['kind'], { isLoaded, sessionId }: Auth): Reading =>
    ({ kind, isLoaded: isLoaded.value, session: sessionId.value })

  const readFor = (kind: Reading['kind'], [reader, auth]: [string, Auth]) => ({ reader, reading: readingOf(kind, auth) })

  function follow(reader: string, kind: Reading['kind'], auth: Auth) {
    return watch([auth.isLoaded, auth.sessionId], () => {
      record({ type: 'read', reader, reading: readingOf(kind, auth) })
    }, { flush: 'sync' })
  }

  return {
    /** Adds a component, which keeps the old state until a redirect is over. Call `addComponent()` in setup. */
    addComponent(reader: string, auth: Auth) {
      components.set(reader, auth)
      follow(reader, 'component', auth)
    },
    /** Adds code outside of components, such as a store. This code gets new states at once, from the refs `auth`. */
    addAtOnce(reader: string, auth: Auth) { atOnce.set(reader, auth) },
    /** Adds a component of a route. The session that this component gets in setup must not have ended. */
    addNewcomer(reader: string, auth: Auth) {
      record({ type: 'read', reader, reading: readingOf('at once', auth) })
      follow(reader, 'newcomer', auth)
    },
    readAtOnce: (auth: Auth) => readingOf('at once', auth),
    /** Returns the state of every reader whose kind is in `kinds`. */
    all: (kinds: readonly string[] = ['at once', 'component']) => [
      ...(kinds.includes('at once') ? [...atOnce].map(entry => readFor('at once', entry)) : []),
      ...(kinds.includes('component') ? [...components].map(entry => readFor('component', entry)) : []),
    ],
    /** Removes the components and the other readers of the app with the number `app`. */
    remove(app: number) {
      for (const readers of [atOnce, components]) {
        for (const reader of readers.keys()) if (reader.endsWith(`app ${app}`)) readers.delete(reader)
      }
    },
  }
}

export type Readers = ReturnType<typeof createReaders>
