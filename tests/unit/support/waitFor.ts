import { vi } from 'vitest'

const interval = 5
/** The number of attempts after which a wait fails. Nearly all waits need fewer than 50. */
const attempts = 2000
// A test may replace `setTimeout`, for example with fake timers.
const realSetTimeout = globalThis.setTimeout

/**
 * Calls `callback` again until it neither throws nor rejects. Fake timers advance at each attempt.
 *
 * This function counts attempts, and not seconds. If other programs use all cores, both the attempts and the work that
 * the test waits for take longer.
 *
 * @throws (rejects) the error of the last attempt
 */
export async function waitFor<T>(callback: () => T | Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    if (vi.isFakeTimers()) vi.advanceTimersByTime(interval)
    try {
      return await callback()
    } catch (error) {
      if (attempt === attempts) throw error
      await new Promise(resolve => { realSetTimeout(resolve, interval) })
    }
  }
}
