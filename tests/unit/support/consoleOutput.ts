import { inspect } from 'node:util'
import { vi } from 'vitest'

const methods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const

/** Returns the text that a console shows for a value. For an error, this includes the stack, cause and fields. */
export const shown = (value: unknown) => typeof value === 'string' ? value : inspect(value, { depth: 8, showHidden: true })

/** Silences the console until the mocks are restored. Returns the list of its messages. */
export function captureConsole(): string[] {
  const lines: string[] = []
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => { lines.push(values.map(shown).join(' ')) })
  }
  return lines
}
