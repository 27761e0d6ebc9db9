import type { MockClerk } from 'vue-clerk/testing'

/** The number of Clerk's listeners that were added after the call of `countListeners()`, and not removed. */
export interface ListenerCount {
  readonly current: number
}

export function countListeners(clerk: MockClerk): ListenerCount {
  const added = new Set<object>()
  const { addListener, on, off } = clerk
  clerk.addListener = (...args) => {
    const token = {}
    added.add(token)
    const remove = addListener(...args)
    return () => {
      added.delete(token)
      remove()
    }
  }
  clerk.on = (...args: Parameters<typeof on>) => {
    added.add(args[1])
    on(...args)
  }
  clerk.off = (...args: Parameters<typeof off>) => {
    added.delete(args[1])
    off(...args)
  }
  return { get current() { return added.size } }
}
