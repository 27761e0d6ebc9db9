import { vi } from 'vitest'

/**
 * Collects the uncaught errors of the page until the mocks are restored. Other microtasks run as usual,
 * because the real clerk-js reads its responses in them.
 */
export function collectReportedErrors(): unknown[] {
  const reported: unknown[] = []
  const queue = globalThis.queueMicrotask
  vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(task => {
    queue(() => {
      try {
        task()
      } catch (error) {
        reported.push(error)
      }
    })
  })
  return reported
}
