import { onTestFinished, vi } from 'vitest'

const longestSkipped = 1000

/**
 * Runs timers of up to a second without a delay, until the test ends. Announcements use shorter timers.
 * Longer timers keep their delays, because clerk-js must not refresh tokens too early.
 */
export function skipDelays() {
  const { setTimeout } = globalThis
  vi.stubGlobal('setTimeout', (callback: () => void, delay = 0) => setTimeout(callback, delay > longestSkipped ? delay : 0))
  onTestFinished(() => { vi.unstubAllGlobals() })
}
