import { vi } from 'vitest'

/** Replaces the timers and the clock, so that tests need not wait. */
export function useFakeTime() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
}

/**
 * Advances the clock by one second. All results of a click, such as the announcement, appear within this second. Also
 * waits for real macrotasks, because a request needs them.
 */
export async function advanceOneSecond() {
  for (let turn = 0; turn < 100; turn++) {
    await vi.advanceTimersByTimeAsync(10)
    await new Promise(resolve => { setImmediate(resolve) })
  }
}

/** Waits until `condition()` is true. Ignores a timeout, because the test then fails when it compares the outcome. */
export async function until(condition: () => boolean) {
  await vi.waitFor(() => { if (!condition()) throw new Error('not yet') }, { interval: 5 }).catch(() => {})
}
