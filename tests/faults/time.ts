import { vi } from 'vitest'

/** Replaces the timers and the clock, so that waiting takes no time. Requests still take real macrotasks. */
export function useFakeTime() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
}

/** Waits for all results of a click, the announcement included. */
export async function passASecond() {
  for (let turn = 0; turn < 100; turn++) {
    await vi.advanceTimersByTimeAsync(10)
    await new Promise(resolve => { setImmediate(resolve) })
  }
}

/** Waits for a condition. It ignores a timeout, because the test then fails when it compares the outcome. */
export async function until(condition: () => boolean) {
  await vi.waitFor(() => { if (!condition()) throw new Error('not yet') }, { interval: 5 }).catch(() => {})
}
