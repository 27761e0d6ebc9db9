// Describes one token in the format of the Design Tokens Community Group.
import { toHex, toTokenColor } from './color.js'

/** @typedef {import('./evaluate.js').Value} Value */

const round = (/** @type {number} */ value) => Number(value.toFixed(5))

/** @param {Value} value */
const typeOf = value => value.kind === 'color' ? 'color' : value.unit ? 'dimension' : 'number'

/** @param {Value} value */
function toTokenValue(value) {
  if (value.kind === 'color') return toTokenColor(value.color)
  return value.unit ? { value: round(value.value), unit: value.unit } : round(value.value)
}

/** @param {Value} value */
const toCss = value => value.kind === 'color' ? toHex(value.color) : `${round(value.value)}${value.unit}`

/**
 * @typedef {object} Description
 * @property {string} text What the token changes.
 * @property {string} [variable] The CSS variable that an app can set.
 * @property {string} [alias] The token of which this token is an alias.
 * @property {string} [formula] How the value is computed from other tokens.
 */

/**
 * Returns a token with the value for `mode`. `$extensions.vue-clerk.resolved` has the values of both modes as CSS.
 *
 * @param {{ light: Value, dark: Value }} values
 * @param {'light' | 'dark'} mode
 * @param {Description} description
 */
export function describeToken(values, mode, { text, variable, alias, formula }) {
  return {
    $type: typeOf(values[mode]),
    $value: alias ?? toTokenValue(values[mode]),
    $description: text,
    $extensions: {
      'vue-clerk': {
        ...variable && { variable },
        ...formula && !alias && { formula },
        resolved: { light: toCss(values.light), dark: toCss(values.dark) },
      },
    },
  }
}
