import { vi } from 'vitest'

/** Timers and the clock are the test's: a second costs nothing. Requests take the real turns of the event loop. */
export function startTime() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
}

/** Long enough for all that follows a click, its words included. */
export async function passASecond() {
  for (let turn = 0; turn < 100; turn++) {
    await vi.advanceTimersByTimeAsync(10)
    await new Promise(resolve => { setImmediate(resolve) })
  }
}

/** Until it is so, or has had the time to be: what is so then is compared anyway. */
export async function until(isSo: () => boolean) {
  await vi.waitFor(() => { if (!isSo()) throw new Error('not yet') }, { interval: 5 }).catch(() => {})
}
