// Converts the results of the contract's cases on clerk-js to the text of recorded.json, and back. If several results
// have a part in common, the text contains this part only once.
import { createHash } from 'node:crypto'

/** @typedef {import('../comparison/json').Json} Json */

/**
 * Converts a plain value to JSON with sorted keys. Values that JSON lacks become strings, such as `$undefined`.
 *
 * @param {unknown} value
 * @returns {Json}
 */
export function encode(value) {
  if (value === undefined) return '$undefined'
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'string') return value.replace(/^\$/, '$$$$')
  if (value instanceof Date) return `$date ${value.toISOString()}`
  if (Array.isArray(value)) return value.map(encode)
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`recorded.json can't contain ${String(value)}.`)
  return mapValues(/** @type {Record<string, unknown>} */ (value), encode)
}

/**
 * @param {Json} json
 * @returns {unknown}
 */
export function decode(json) {
  if (json === '$undefined') return undefined
  if (typeof json === 'string') return json.startsWith('$date ') ? new Date(json.slice(6)) : json.replace(/^\$\$/, '$')
  if (Array.isArray(json)) return json.map(decode)
  return json && typeof json === 'object' ? mapValues(json, decode) : json
}

/**
 * Returns the text of recorded.json, with one line for each case and for each repeated part. The name of a part is a
 * hash of the part, so that a new part doesn't rename the other parts.
 *
 * @param {Record<string, Json>} cases
 */
export function pack(cases) {
  /** @type {Map<string, number>} */
  const uses = new Map()
  /** @param {Json} json */
  const count = json => {
    const text = JSON.stringify(json)
    const seen = uses.get(text) ?? 0
    uses.set(text, seen + 1)
    if (json && typeof json === 'object' && !seen) Object.values(json).forEach(count)
  }
  Object.values(cases).forEach(count)

  /** @type {Record<string, Json>} */
  const shared = {}
  /**
   * @param {Json} json
   * @returns {Json}
   */
  const shorten = json => {
    if (!json || typeof json !== 'object') return json
    const text = JSON.stringify(json)
    const short = Array.isArray(json) ? json.map(shorten) : mapValues(json, shorten)
    if (text.length < 40 || Number(uses.get(text)) < 3) return short
    const name = `$${createHash('sha1').update(text).digest('hex').slice(0, 7)}`
    shared[name] = short
    return name
  }
  const lines = mapValues(cases, observation => mapValues(/** @type {Record<string, Json>} */ (observation), shorten))
  return `{\n${group('cases', lines)},\n${group('shared', mapValues(shared, part => part))}\n}\n`
}

/**
 * @param {string} text
 * @returns {Record<string, Json>}
 */
export function unpack(text) {
  const { shared, cases } = JSON.parse(text)
  /**
   * @param {Json} json
   * @returns {Json}
   */
  const restore = json => {
    if (typeof json === 'string') return Object.hasOwn(shared, json) ? restore(shared[json]) : json
    if (Array.isArray(json)) return json.map(restore)
    return json && typeof json === 'object' ? mapValues(json, restore) : json
  }
  return mapValues(/** @type {Record<string, Json>} */ (cases), restore)
}

/**
 * @template From, To
 * @param {Record<string, From>} object
 * @param {(value: From) => To} change
 */
const mapValues = (object, change) =>
  Object.fromEntries(Object.keys(object).sort().map(key => [key, change(/** @type {From} */ (object[key]))]))

/**
 * @param {string} name
 * @param {Record<string, Json>} values
 */
const group = (name, values) => `"${name}": {\n${Object.entries(values)
  .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}`
