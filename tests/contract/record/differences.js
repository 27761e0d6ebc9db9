/** @typedef {import('./recordingFormat.js').Json} Json */

const maxLines = 8

/**
 * Returns one line, `path: expected → got`, for each difference between two values. After `maxLines` differences, a
 * last line counts the remaining differences.
 *
 * @param {Json} expected
 * @param {Json} got
 */
export function differences(expected, got) {
  const all = [...compare(expected, got, '')]
  return all.length > maxLines ? [...all.slice(0, maxLines), `… and ${all.length - maxLines} more`] : all
}

/**
 * @param {Json | undefined} expected
 * @param {Json | undefined} got
 * @param {string} path
 * @returns {Generator<string>}
 */
function* compare(expected, got, path) {
  if (!isObject(expected) || !isObject(got) || Array.isArray(expected) !== Array.isArray(got)) {
    if (JSON.stringify(expected) !== JSON.stringify(got)) yield `${path}: ${format(expected)} → ${format(got)}`
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
const format = value => value === undefined ? 'undefined' : JSON.stringify(value)
