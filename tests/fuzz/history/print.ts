import type { Ask, Fact } from './facts'

const withoutName = (error: unknown) => String(error).replace(/^(\w+)Error: /, '')

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null || value instanceof Error) return withoutName(value)
  const { target, refused } = value as Partial<Ask>
  return target ?? refused ?? JSON.stringify(value)
}

/** One line per fact, for the report of a failed run. */
export const print = (facts: readonly Fact[]) => facts.map(({ type, server, tab, ...rest }) => {
  const details = Object.entries(rest).map(([name, value]) => `${name} ${shown(value)}`)
  return `${[type, ...details].join(', ')} (server ${server.join() || 'none'}; tab ${tab.session} of ${tab.listed.join() || 'none'})`
}).join('\n')
