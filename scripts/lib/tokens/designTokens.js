// Creates the token file in the format of the Design Tokens Community Group (2025.10).
import { describeToken } from './describeToken.js'
import { valuesOf } from './modeValues.js'
import { parseValue } from './parseCss.js'
import { privateTokens, stateVariables } from './privateTokens.js'
import { print, readVariables } from './readVariables.js'
import { aliasTo, pathOf, systemTokens } from './tokenPaths.js'

/** @typedef {import('./parseCss.js').Node} Node */
/** @typedef {{ [name: string]: unknown }} Group */

/** @param {unknown} one @param {unknown} other */
const isEqual = (one, other) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Returns the token file for `mode`. Aliases stay aliases. Each token also has its resolved values for light and dark.
 *
 * @param {string} css The text of src/styles/tokens.css.
 * @param {Record<string, string>} publicVariables Maps each variable that apps can set to its description.
 * @param {'light' | 'dark'} mode
 * @returns {Group}
 * @throws if a variable refers to an unknown variable, or if a private variable has no name in the token file.
 */
export function createDesignTokens(css, publicVariables, mode) {
  const { base, variants, defaults } = readVariables(css, Object.keys(publicVariables))
  /** @type {Group} */
  const file = { $schema: 'https://www.designtokens.org/schemas/2025.10/format.json' }

  /** Adds the tokens of all variables that have another value with the attribute `variant`. @param {string} [variant] */
  function addTokens(variant) {
    const overrides = (variant && variants.get(variant)) || new Map()
    const textOf = (/** @type {string} */ name) => overrides.get(name) ?? base.get(name) ?? defaults.get(name) ?? ''
    const variables = new Map([...base, ...overrides])

    /** @param {string} name @param {string} text @param {Map<string, string>} [set] */
    const resolve = (name, text, set = variables) => {
      try {
        return valuesOf(text, set)
      } catch (error) {
        const { message } = /** @type {Error} */ (error)
        throw new Error(`tokens.css: ${name} has no value for the token file. ${message}`, { cause: error })
      }
    }

    const isChanged = (/** @type {string} */ name) =>
      base.has(name) && !isEqual(resolve(name, textOf(name)), resolve(name, base.get(name) ?? '', base))
    const pathHere = (/** @type {string} */ name) => pathOf(name, isChanged(name) ? variant : undefined)

    /**
     * Returns whether the token of a public variable has the value of `fallback`.
     *
     * @param {string} name @param {string} fallback
     */
    const isDefaultOf = (name, fallback) => fallback === print(parseValue(defaults.get(name) ?? 'none'))
      && isEqual(resolve(name, fallback), resolve(name, fallback, base))

    /** Replaces variables and system colors by the names of tokens. @param {Node[]} nodes @returns {Node[]} */
    const withTokens = nodes => nodes.map(node => {
      const system = node.kind === 'word' && systemTokens[node.text]
      if (system) return { kind: 'word', text: aliasTo(system.path) }
      if (node.kind !== 'function') return node
      const [first, fallback] = node.args
      if (node.name !== 'var' || first?.[0]?.kind !== 'word') return { ...node, args: node.args.map(withTokens) }
      const name = first[0].text
      const token = /** @type {Node} */ ({ kind: 'word', text: aliasTo(pathHere(name)) })
      const isDefault = !fallback || isDefaultOf(name, print(fallback))
      return isDefault ? token : { ...node, args: [[token], withTokens(fallback)] }
    })

    /**
     * Returns the alias if a value is only an alias. A tone has its own fallbacks for some public variables. The alias is
     * then the fallback, because the token of the public variable has another value.
     *
     * @param {string} name @param {Node[]} nodes @returns {string | undefined}
     */
    function aliasIn(name, nodes) {
      const [node] = nodes
      if (nodes.length !== 1 || !node) return undefined
      const system = node.kind === 'word' && systemTokens[node.text]
      if (system) return aliasTo(system.path)
      if (node.kind !== 'function' || node.name !== 'var') return undefined
      const [first, fallback] = node.args
      const target = first?.[0]?.kind === 'word' ? first[0].text : ''
      const ofTarget = resolve(name, textOf(target), base.has(target) ? variables : base)
      const isSame = isEqual(resolve(name, print(nodes)), ofTarget)
      return isSame ? aliasTo(pathHere(target)) : fallback && aliasIn(name, fallback)
    }

    const names = variant ? [...base.keys()].filter(isChanged) : [...defaults.keys(), ...base.keys()]
    for (const name of names.filter(each => !stateVariables.includes(each))) {
      const nodes = parseValue(textOf(name))
      add(file, pathHere(name), describeToken(resolve(name, print(nodes)), mode, {
        text: publicVariables[name] ?? privateTokens[name]?.description ?? '',
        variable: publicVariables[name] && name,
        alias: aliasIn(name, nodes),
        formula: nodes[0]?.kind === 'function' ? print(withTokens(nodes)) : undefined,
      }))
    }
  }

  for (const [keyword, { path, description }] of Object.entries(systemTokens)) {
    add(file, path, describeToken(valuesOf(keyword, base), mode, { text: description, variable: keyword }))
  }
  addTokens()
  for (const variant of variants.keys()) addTokens(variant)
  return file
}

/** @param {Group} file @param {string[]} path @param {Group} token */
function add(file, path, token) {
  const parent = path.slice(0, -1).reduce((group, key) => /** @type {Group} */ (group[key] ??= {}), file)
  parent[path.at(-1) ?? ''] = token
}
