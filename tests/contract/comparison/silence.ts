import { afterEach, beforeEach, vi } from 'vitest'

/** Hides the console's warnings and errors. The cases cause many of them, which would make a failure hard to find. */
export function silenceConsole() {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
}
