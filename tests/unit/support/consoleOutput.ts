import { inspect } from 'node:util'
import { vi } from 'vitest'

const methods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const

/** Returns the text that a console shows for a value. The text of an error includes its stack, cause and properties. */
export const shown = (value: unknown) => typeof value === 'string' ? value : inspect(value, { depth: 8, showHidden: true })

/** Silences the console until the test restores the mocks. Returns a list, to which each console message is added. */
export function captureConsole(): string[] {
  const lines: string[] = []
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => { lines.push(values.map(shown).join(' ')) })
  }
  return lines
}
