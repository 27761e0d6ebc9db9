import { inspect } from 'node:util'
import { vi } from 'vitest'

const methods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const

/** All that a value would show in a log, its message, stack, cause and fields. */
export const shown = (value: unknown) => typeof value === 'string' ? value : inspect(value, { depth: 8, showHidden: true })

/** Silences the console until the mocks are restored. What it was given is in the list that comes back. */
export function captureConsole(): string[] {
  const lines: string[] = []
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => { lines.push(values.map(shown).join(' ')) })
  }
  return lines
}
