import { vi } from 'vitest'

/** Calls `vi.waitFor()` with a shorter interval. Vitest's default is 50 ms, and most tests wait only for promises. */
export function waitFor<T>(callback: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(callback, { interval: 5 })
}
