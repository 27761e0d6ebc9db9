import { onTestFinished, vi } from 'vitest'

const longestSkipped = 1000

/**
 * Runs timers of up to a second without their delays, until the test ends. Announcements have a delay of 100 ms. Longer timers
 * keep theirs: clerk-js refreshes tokens by them.
 */
export function skipDelays() {
  const { setTimeout } = globalThis
  vi.stubGlobal('setTimeout', (callback: () => void, delay = 0) => setTimeout(callback, delay > longestSkipped ? delay : 0))
  onTestFinished(() => { vi.unstubAllGlobals() })
}
