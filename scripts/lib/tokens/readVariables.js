// Reads the variables of src/styles/tokens.css.
import { parseRules, parseValue } from './parseCss.js'

/** @typedef {import('./parseCss.js').Rule} Rule */
/** @typedef {import('./parseCss.js').Node} Node */

/**
 * @typedef {object} StyleVariables
 * @property {Map<string, string>} base The private variables of a medium button in the neutral tone.
 * @property {Map<string, Map<string, string>>} variants Maps each tone and size to the variables that it changes.
 * @property {Map<string, string>} defaults Maps each public variable to its value on a page that doesn't set it.
 */

const button = /^:where\(\.vc-button(?:\[data-\w+='(\w+)'\])?\)$/

/**
 * @param {string} css The text of the style sheet.
 * @param {string[]} publicNames The names of the variables that an app can set.
 * @returns {StyleVariables}
 * @throws if a variable refers to an unknown variable or to itself, or if the style sheet has an unknown rule.
 */
export function readVariables(css, publicNames) {
  /** @type {StyleVariables} */
  const result = { base: new Map(), variants: new Map(), defaults: new Map() }

  /** @param {Rule[]} rules */
  function readRules(rules) {
    for (const { selector, declarations, rules: inner } of rules) {
      // The token file describes a page without the preference for more contrast.
      if (selector.startsWith('@media (prefers-contrast')) continue
      const match = button.exec(selector)
      if (!match && !/^@(layer|supports)/.test(selector)) {
        throw new Error(`tokens.css: the rule "${selector}" has no place in the token file. Use .vc-button with at most one data attribute.`)
      }
      const variant = match?.[1]
      if (variant && !result.variants.has(variant)) result.variants.set(variant, new Map())
      const variables = (variant && result.variants.get(variant)) || result.base
      for (const [name, value] of declarations) variables.set(name, value)
      readRules(inner)
    }
  }

  readRules(parseRules(css))
  const known = new Set([...publicNames, ...result.base.keys()])
  for (const variables of [result.base, ...result.variants.values()]) {
    for (const [name, value] of variables) {
      if (!result.base.has(name)) throw new Error(`tokens.css: a tone or a size sets ${name}, which the medium button lacks.`)
      for (const { alias, fallback } of aliasesIn(parseValue(value))) {
        if (!known.has(alias)) {
          throw new Error(
            `tokens.css: ${name} refers to the unknown variable ${alias}. Correct the name, declare the variable in `
            + 'tokens.css, or list a variable that apps set in support/tokens/variables.json.',
          )
        }
        const isPublic = publicNames.includes(alias)
        if (isPublic && !fallback) throw new Error(`tokens.css: in ${name}, var(${alias}) has no fallback. An app may not set ${alias}.`)
        if (isPublic && fallback && !result.defaults.has(alias)) result.defaults.set(alias, fallback)
      }
    }
  }
  assertNoCircle(result)
  return result
}

/**
 * Returns the variables to which a value refers. The fallback is the text after the comma.
 *
 * @param {Node[]} nodes
 * @returns {{ alias: string, fallback: string }[]}
 */
export function aliasesIn(nodes) {
  return nodes.flatMap(node => {
    if (node.kind !== 'function') return []
    const [first, ...others] = node.args
    const inner = node.args.flatMap(aliasesIn)
    if (node.name !== 'var' || first?.[0]?.kind !== 'word') return inner
    return [{ alias: first[0].text, fallback: others.map(print).join(', ') }, ...inner]
  })
}

/** @param {Node[]} nodes @returns {string} */
export function print(nodes) {
  return nodes.map(node => {
    if (node.kind === 'number') return `${node.value}${node.unit}`
    return node.kind === 'function' ? `${node.name}(${node.args.map(print).join(', ')})` : node.text
  }).join(' ')
}

/** @param {StyleVariables} variables */
function assertNoCircle({ base, variants }) {
  for (const overrides of [new Map(), ...variants.values()]) {
    const values = new Map([...base, ...overrides])
    /** @param {string} name @param {string[]} path */
    const visit = (name, path) => {
      if (path.includes(name)) throw new Error(`tokens.css: ${name} refers to itself: ${[...path, name].join(' → ')}.`)
      for (const { alias } of aliasesIn(parseValue(values.get(name) ?? ''))) visit(alias, [...path, name])
    }
    for (const name of values.keys()) visit(name, [])
  }
}
