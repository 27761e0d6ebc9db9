/** @typedef {import('./recordingFormat.js').Json} Json */

const most = 8

/**
 * Where two values differ, as `path: expected → got`: the first few places, and how many more there are.
 *
 * @param {Json} expected
 * @param {Json} got
 */
export function differences(expected, got) {
  const all = [...compare(expected, got, '')]
  return all.length > most ? [...all.slice(0, most), `… and ${all.length - most} more`] : all
}

/**
 * @param {Json | undefined} expected
 * @param {Json | undefined} got
 * @param {string} path
 * @returns {Generator<string>}
 */
function* compare(expected, got, path) {
  if (!isObject(expected) || !isObject(got) || Array.isArray(expected) !== Array.isArray(got)) {
    if (JSON.stringify(expected) !== JSON.stringify(got)) yield `${path}: ${shown(expected)} → ${shown(got)}`
    return
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
    yield* compare(expected[key], got[key], path ? `${path}.${key}` : key)
  }
}

/**
 * @param {Json | undefined} value
 * @returns {value is Record<string, Json>}
 */
const isObject = value => typeof value === 'object' && value !== null

/** @param {Json | undefined} value */
const shown = value => value === undefined ? 'nothing' : JSON.stringify(value)
