import { vi } from 'vitest'

/**
 * Calls `vi.waitFor()` with a shorter interval than Vitest's 50 ms, because most tests wait only for promises. The timeout
 * is long enough for a machine on which other programs use all cores.
 */
export function waitFor<T>(callback: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(callback, { interval: 5, timeout: 15_000 })
}
