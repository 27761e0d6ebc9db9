/** The mock and clerk-js have different hosts of the Frontend API. */
const host = /clerk(-\d+)?\.example\.test/g
const token = /[\w-]+\.([\w-]+)\.c2ln/g
/** The claims of a token that contain the current time. */
const dates = ['iat', 'nbf', 'exp']

/** Replaces the hosts of the Frontend API, the dates of tokens and the host in a publishable key. */
export function normalize(text: string): string {
  return text
    .replace(token, (_, claims: string) => `token ${describeClaims(claims)}`)
    .replace(/"payload":"[\w-]+"/g, '"payload":""')
    .replace(/"(iat|nbf|exp)":\d+/g, '"$1":0')
    .replace(/pk_test_([\w=]+)/g, (_, key: string) => `pk_test of ${atob(key)}`)
    .replace(host, 'host')
}

export const withoutHosts = (value: unknown) => typeof value === 'string' ? normalize(value) : value

function describeClaims(encoded: string) {
  const claims = JSON.parse(atob(encoded.replace(/-/g, '+').replace(/_/g, '/'))) as object
  return JSON.stringify(Object.entries(claims).filter(([name]) => !dates.includes(name)))
}

/**
 * Converts a value to plain data, without the members whose names start with an underscore. A function becomes
 * `[function]`. The fields are sorted, because only `JSON.stringify()` shows their order.
 */
export function toPlain(value: unknown, parents: unknown[] = []): unknown {
  if (typeof value === 'string') return normalize(value)
  if (typeof value === 'function') return '[function]'
  if (value === undefined) return '[undefined]'
  if (value instanceof Date) return Math.abs(Date.now() - value.getTime()) < 60_000 ? 'now' : `Date ${value.getTime()}`
  if (value instanceof URL) return `URL ${normalize(value.href)}`
  if (typeof value !== 'object' || value === null) return value
  if (parents.includes(value)) return '[circular]'
  const inside = [...parents, value]
  if (Array.isArray(value)) return value.map(item => toPlain(item, inside))
  const fields = Object.keys(value).filter(name => !name.startsWith('_') && name !== 'payload' && !dates.includes(name)).sort()
  return Object.fromEntries(fields.map(name => [name, toPlain(Reflect.get(value, name), inside)]))
}
