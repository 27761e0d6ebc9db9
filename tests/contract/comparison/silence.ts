import { afterEach, beforeEach, vi } from 'vitest'

/** Hides the warnings of clerk-js, because the cases cause them and they would hide a failure. */
export function silenceConsole() {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
}
