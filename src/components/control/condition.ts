import type { CheckAuthorizationWithCustomPermissions } from '@clerk/shared/types'
import { isRef } from 'vue'
import { developmentError } from '../../shared/development'

type Has = CheckAuthorizationWithCustomPermissions

const namedKeys = ['role', 'permission', 'feature', 'plan']
const allowed = '\'signed-in\', \'signed-out\', { role }, { permission }, { feature }, { plan } or (has) => boolean'

const entriesOf = (when: unknown): [key: string, value: unknown][] =>
  typeof when === 'object' && when ? Object.entries(when).filter(([, value]) => value !== undefined) : []

/**
 * Returns whether Clerk's `has` can check one key of a condition. `has` ignores unknown keys. With a misspelled second
 * key, `has` would therefore check only the first key.
 */
const isCheckable = ([key, value]: [string, unknown]) =>
  namedKeys.includes(key) ? typeof value === 'string' && value !== '' : key === 'reverification'

/** Returns whether a value is always truthy, although it may contain `false`: a promise, a ref or a function. */
const isAlwaysTruthy = (value: unknown) =>
  typeof value === 'function' || isRef(value) || typeof (value as { then?: unknown } | null | undefined)?.then === 'function'

const typeOf = (value: unknown) =>
  isRef(value) ? 'ref' : Object.prototype.toString.call(value).slice(8, -1).toLowerCase()

/** Describes why the condition `when` can't be evaluated. */
function describeMistake(when: unknown) {
  if (typeof when === 'string') return `the prop \`when\` is "${when}"`
  if (typeOf(when) !== 'object') return `the prop \`when\` is of type ${typeOf(when)}`
  const [key, value] = entriesOf(when).find(entry => !isCheckable(entry)) ?? []
  if (key === undefined) return 'the object in the prop `when` has no value'
  if (!namedKeys.includes(key)) return `the object in the prop \`when\` has the unknown key "${key}"`
  return value === '' ? `\`when.${key}\` is an empty string` : `\`when.${key}\` is of type ${typeOf(value)}`
}

function report(mistake: string, advice: string) {
  developmentError(`<Show> hides its default slot, because ${mistake}. ${advice} See "Conditions" on the page of Show.`)
}

/**
 * Returns whether the condition `when` is true. A condition that can't be evaluated is false, and logs an error in
 * development.
 */
export function isConditionMet(when: unknown, isSignedIn: boolean, has: Has): boolean {
  if (when === 'signed-in') return isSignedIn
  if (when === 'signed-out') return !isSignedIn
  if (typeof when === 'function') {
    const result = isSignedIn && (when as (has: Has) => unknown)(has)
    if (!isAlwaysTruthy(result)) return !!result
    if (process.env.NODE_ENV !== 'production') report(`the function in the prop \`when\` returned a ${typeOf(result)}`, 'Return a boolean.')
    return false
  }
  const entries = entriesOf(when)
  if (entries.length > 0 && entries.every(isCheckable)) return has(when as Parameters<Has>[0])
  if (process.env.NODE_ENV !== 'production') report(describeMistake(when), `Pass ${allowed}.`)
  return false
}
