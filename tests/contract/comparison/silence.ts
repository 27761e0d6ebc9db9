import { afterEach, beforeEach, vi } from 'vitest'

/** Hides warnings and errors in the console. The tests log so many messages that a failure would be hard to find. */
export function silenceConsole() {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
}
