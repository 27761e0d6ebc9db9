import { onTestFinished, vi } from 'vitest'

/** Runs later timers in order without their delays, until the test ends. Announcements have a delay of 100 ms. */
export function skipDelays() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.setTimerTickMode('nextTimerAsync')
  onTestFinished(() => { vi.useRealTimers() })
}
