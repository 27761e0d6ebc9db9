import { afterEach, beforeEach, vi } from 'vitest'

/** What clerk-js warns of is part of the cases: it would only hide what went wrong. */
export function silenceConsole() {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
}
