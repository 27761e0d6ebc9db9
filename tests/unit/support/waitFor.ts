import { vi } from 'vitest'

/** Calls `vi.waitFor()` with a shorter interval than Vitest's 50 ms, because most tests wait only for promises. */
export function waitFor<T>(callback: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(callback, { interval: 5 })
}
