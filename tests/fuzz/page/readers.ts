import { watch } from 'vue'
import type { useAuth } from 'vue-clerk'
import type { Happening, Reading } from '../history/facts'

export type Auth = ReturnType<typeof useAuth>

/** Records what the readers of an app get from `useAuth()`. */
export function createReaders(record: (happening: Happening) => void) {
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
    /** A component keeps what it had until the redirect is over. Call it in setup. */
    addComponent(reader: string, auth: Auth) {
      components.set(reader, auth)
      follow(reader, 'component', auth)
    },
    /** Refs that outlive a component, as in a store. */
    addAtOnce(reader: string, auth: Auth) { atOnce.set(reader, auth) },
    /** A component that is set up now: it never gets a session that the server has ended. Call it in setup. */
    addNewcomer(reader: string, auth: Auth) {
      record({ type: 'read', reader, reading: readingOf('at once', auth) })
      follow(reader, 'newcomer', auth)
    },
    readAtOnce: (auth: Auth) => readingOf('at once', auth),
    /** Reads the state for every reader of these kinds. */
    all: (kinds: readonly string[] = ['at once', 'component']) => [
      ...(kinds.includes('at once') ? [...atOnce].map(entry => readFor('at once', entry)) : []),
      ...(kinds.includes('component') ? [...components].map(entry => readFor('component', entry)) : []),
    ],
    /** The app has gone. */
    remove(app: number) {
      for (const readers of [atOnce, components]) {
        for (const reader of readers.keys()) if (reader.endsWith(`app ${app}`)) readers.delete(reader)
      }
    },
  }
}

export type Readers = ReturnType<typeof createReaders>
