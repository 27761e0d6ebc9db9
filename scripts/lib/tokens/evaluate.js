// Computes the values of CSS variables as a browser does.
import { fromHex, fromXyz, mix, toXyz } from './color.js'
import { parseValue } from './parseCss.js'

/** @typedef {import('./color.js').Color} Color */
/** @typedef {import('./parseCss.js').Node} Node */
/** @typedef {{ kind: 'number', value: number, unit: string }} Quantity */
/** @typedef {{ kind: 'color', color: Color } | Quantity} Value */

/**
 * @typedef {object} Scope
 * @property {Map<string, string>} variables The variables that the page sets.
 * @property {Record<string, string>} keywords The colors of system colors, such as `Canvas`.
 * @property {Record<string, number>} [channels] The channels of a relative color.
 */

/** @param {string} text @param {Scope} scope @returns {Value} */
export function evaluate(text, scope) {
  return evaluateNodes(parseValue(text), scope)
}

/** @param {Node[]} nodes @param {Scope} scope @returns {Value} */
function evaluateNodes(nodes, scope) {
  if (nodes.length === 1) return evaluateNode(/** @type {Node} */ (nodes[0]), scope)
  // Splits at the operator that binds least: the last sum, or else the last product.
  for (const operators of ['+-', '*/']) {
    const index = nodes.findLastIndex(node => node.kind === 'operator' && operators.includes(node.text))
    if (index < 1) continue
    const operator = /** @type {{ text: string }} */ (nodes[index]).text
    return calculate(operator, quantity(nodes.slice(0, index), scope), quantity(nodes.slice(index + 1), scope))
  }
  throw new Error('A value must be one color, one number or one calculation.')
}

/** @param {Node} node @param {Scope} scope @returns {Value} */
function evaluateNode(node, scope) {
  if (node.kind === 'number') return node
  if (node.kind === 'hash') return { kind: 'color', color: fromHex(node.text) }
  if (node.kind === 'function') return evaluateFunction(node.name, node.args, scope)
  if (node.text === 'transparent') return { kind: 'color', color: { components: [0, 0, 0], alpha: 0 } }
  const channel = scope.channels?.[node.text]
  if (channel !== undefined) return { kind: 'number', value: channel, unit: '' }
  const keyword = scope.keywords[node.text]
  if (keyword) return { kind: 'color', color: fromHex(keyword) }
  throw new Error(`"${node.text}" is neither a color nor a number that the build can compute.`)
}

/** @param {string} name @param {Node[][]} args @param {Scope} scope @returns {Value} */
function evaluateFunction(name, args, scope) {
  const [first = [], second = [], third = []] = args
  if (name === '' || name === 'calc') return evaluateNodes(first, scope)
  if (name === 'var') {
    const variable = /** @type {{ text: string }} */ (first[0]).text
    const set = scope.variables.get(variable)
    return set === undefined ? evaluateNodes(second, scope) : evaluate(set, { ...scope, channels: undefined })
  }
  if (name === 'clamp') {
    const { value, unit } = quantity(second, scope)
    const [min, max] = [quantity(first, scope).value, quantity(third, scope).value]
    return { kind: 'number', value: Math.max(min, Math.min(value, max)), unit }
  }
  if (name === 'color-mix') return { kind: 'color', color: evaluateMix(first, second, third, scope) }
  if (name === 'color') return { kind: 'color', color: relativeColor(first, scope) }
  throw new Error(`The build can't compute the function ${name}().`)
}

/** @param {Node[]} method @param {Node[]} one @param {Node[]} other @param {Scope} scope */
function evaluateMix([, space], one, other, scope) {
  const isPercentage = (/** @type {Node} */ node) => node.kind === 'number' && node.unit === '%'
  const shareOf = (/** @type {Node[]} */ arg) => /** @type {Quantity | undefined} */ (arg.find(isPercentage))?.value
  const share = shareOf(one) ?? 100 - (shareOf(other) ?? 50)
  if (shareOf(one) !== undefined && shareOf(other) !== undefined) throw new Error('color-mix() must have at most one percentage.')
  const colorOf = (/** @type {Node[]} */ arg) => color(arg.filter(node => !isPercentage(node)), scope)
  return mix(/** @type {{ text: string }} */ (space).text, colorOf(one), colorOf(other), share / 100)
}

/** Computes `color(from <color> xyz-d65 <x> <y> <z>)`. @param {Node[]} nodes @param {Scope} scope @returns {Color} */
function relativeColor([from, origin, space, ...channels], scope) {
  const isSupported = from?.kind === 'word' && from.text === 'from' && space?.kind === 'word' && space.text === 'xyz-d65'
  if (!isSupported || !origin) throw new Error('color() must have the form "color(from <color> xyz-d65 <x> <y> <z>)".')
  const { components, alpha } = color([origin], scope)
  const [x, y, z] = toXyz(components)
  const inside = { ...scope, channels: { x, y, z } }
  const values = channels.map(channel => quantity([channel], inside).value)
  return { components: fromXyz(/** @type {[number, number, number]} */ (values)), alpha }
}

/** @param {Node[]} nodes @param {Scope} scope */
function color(nodes, scope) {
  const value = evaluateNodes(nodes, scope)
  if (value.kind !== 'color') throw new Error('A number is used as a color.')
  return value.color
}

/** @param {Node[]} nodes @param {Scope} scope */
function quantity(nodes, scope) {
  const value = evaluateNodes(nodes, scope)
  if (value.kind !== 'number') throw new Error('A color is used as a number.')
  return value
}

/** @param {string} operator @param {Quantity} one @param {Quantity} other @returns {Quantity} */
function calculate(operator, one, other) {
  const unit = one.unit || other.unit
  if (operator === '*') return { kind: 'number', value: one.value * other.value, unit }
  if (operator === '/') return { kind: 'number', value: one.value / other.value, unit }
  if (one.unit !== other.unit) throw new Error(`"${one.unit}" and "${other.unit}" can't be added.`)
  return { kind: 'number', value: operator === '+' ? one.value + other.value : one.value - other.value, unit }
}
