import type { Intent, Fact } from './facts'

const withoutName = (error: unknown) => String(error).replace(/^(\w+)Error: /, '')

function format(value: unknown): string {
  if (typeof value !== 'object' || value === null || value instanceof Error) return withoutName(value)
  const { target, refused } = value as Partial<Intent>
  return target ?? refused ?? JSON.stringify(value)
}

/** Returns one line for each recorded event, for the report of a failed run. */
export const print = (facts: readonly Fact[]) => facts.map(({ type, server, tab, ...rest }) => {
  const details = Object.entries(rest).map(([name, value]) => `${name} ${format(value)}`)
  return `${[type, ...details].join(', ')} (server ${server.join() || 'none'}; tab ${tab.session} of ${tab.listed.join() || 'none'})`
}).join('\n')
