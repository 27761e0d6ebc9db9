import { vi } from 'vitest'

/** Calls `vi.waitFor()` with a shorter interval. Most tests wait for a few promises, and Vitest's default is 50 ms. */
export function waitFor<T>(callback: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(callback, { interval: 5 })
}
