/** Time that passes only when a test says so: a slow request costs nothing, and every timer that is left can be counted. */
export interface VirtualTime {
  /** Lets this many milliseconds pass. Whatever a timer starts is through before the next one is due. */
  pass: (milliseconds: number) => Promise<void>
  /** Whatever waits for no timer has happened. */
  settled: () => Promise<void>
  /** How many timers are left. */
  readonly timers: number
  restore: () => void
}

export function useVirtualTime(settled: () => Promise<void>): VirtualTime {
  const { setTimeout, clearTimeout } = globalThis
  const due = new Map<number, { at: number, call: () => void }>()
  let now = 0
  let serial = 0

  globalThis.setTimeout = ((call: () => void, milliseconds = 0) => {
    due.set(++serial, { at: now + Math.max(1, milliseconds), call })
    return serial
  }) as unknown as typeof setTimeout
  globalThis.clearTimeout = ((timer: number) => { due.delete(timer) }) as typeof clearTimeout

  /** Those of one moment in the order in which they were set: a Map keeps it. */
  function next(until: number) {
    let first: [number, { at: number, call: () => void }] | undefined
    for (const entry of due) {
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
        due.delete(id)
        now = at
        call()
        await settled()
      }
      now = until
    },
    get timers() { return due.size },
    restore() { Object.assign(globalThis, { setTimeout, clearTimeout }) },
  }
}
