/** Timers that fire only in `pass()`. So a slow request takes no real time, and a test can count the timers. */
export interface VirtualTime {
  /** Advances the time by `milliseconds`, and fires the timers in order. After each timer, waits for `settled()`. */
  pass: (milliseconds: number) => Promise<void>
  /** Resolves when only timers are pending. */
  settled: () => Promise<void>
  /** The number of timers that have neither fired nor been cleared. */
  readonly timers: number
  restore: () => void
}

export function useVirtualTime(settled: () => Promise<void>): VirtualTime {
  const { setTimeout, clearTimeout } = globalThis
  const pending = new Map<number, { at: number, call: () => void }>()
  let now = 0
  let serial = 0

  globalThis.setTimeout = ((call: () => void, milliseconds = 0) => {
    pending.set(++serial, { at: now + Math.max(1, milliseconds), call })
    return serial
  }) as unknown as typeof setTimeout
  globalThis.clearTimeout = ((timer: number) => { pending.delete(timer) }) as typeof clearTimeout

  /** Returns the next timer up to the time `until`. If several timers have the same time, returns the oldest timer. */
  function next(until: number) {
    let first: [number, { at: number, call: () => void }] | undefined
    for (const entry of pending) {
      if (entry[1].at <= until && (!first || entry[1].at < first[1].at)) first = entry
    }
    return first
  }

  return {
    settled,
    async pass(milliseconds) {
      const until = now + milliseconds
      await settled()
      for (let timer = next(until); timer; timer = next(until)) {
        const [id, { at, call }] = timer
        pending.delete(id)
        now = at
        call()
        await settled()
      }
      now = until
    },
    get timers() { return pending.size },
    restore() { Object.assign(globalThis, { setTimeout, clearTimeout }) },
  }
}
