// Parses the style sheets of this package: rules, declarations and values. Supports only the CSS that src/styles/ uses.

/**
 * @typedef {object} Rule
 * @property {string} selector A selector, or an at-rule with its condition.
 * @property {[name: string, value: string][]} declarations
 * @property {Rule[]} rules
 */

/**
 * @typedef {{ kind: 'number', value: number, unit: string }
 *   | { kind: 'hash', text: string }
 *   | { kind: 'word', text: string }
 *   | { kind: 'operator', text: string }
 *   | { kind: 'function', name: string, args: Node[][] }} Node
 */

/**
 * Returns the rules of a style sheet.
 *
 * @param {string} css
 * @returns {Rule[]}
 */
export function parseRules(css) {
  const text = css.replace(/\/\*.*?\*\//gs, '')
  /** @type {Rule} */
  const sheet = { selector: '', declarations: [], rules: [] }
  const open = [sheet]
  for (const [, before = '', end] of text.matchAll(/([^{};]*)([{};])/g)) {
    const content = before.replace(/\s+/g, ' ').trim()
    const parent = /** @type {Rule} */ (open.at(-1))
    const declaration = /^([\w-]+): (.+)$/.exec(content)
    if (end === '{') {
      const rule = { selector: content, declarations: [], rules: [] }
      parent.rules.push(rule)
      open.push(rule)
      continue
    }
    if (declaration) parent.declarations.push([declaration[1] ?? '', declaration[2] ?? ''])
    if (end === '}') open.pop()
  }
  return sheet.rules
}

const token = /\s*(?:(#[\da-f]+)|([+-]?(?:\d*\.)?\d+(?:e[+-]?\d+)?)(%|[a-z]+)?|(--[\w-]+|[a-z][\w-]*)(\()?|([-+*/(),]))/iy

/**
 * Returns the parts of a CSS value.
 *
 * @param {string} value
 * @returns {Node[]}
 * @throws if the value contains other CSS than the style sheets of this package use.
 */
export function parseValue(value) {
  let index = 0
  const next = () => {
    token.lastIndex = index
    const match = token.exec(value)
    if (!match) throw new Error(`The value "${value}" can't be parsed from "${value.slice(index)}" on.`)
    index = token.lastIndex
    return match
  }

  /** Parses until the parenthesis that ends the arguments. @param {string} name @returns {Node} */
  function parseFunction(name) {
    /** @type {Node[][]} */
    const args = [[]]
    for (;;) {
      const node = parseNode()
      if (node.kind === 'operator' && node.text === ')') return { kind: 'function', name, args }
      if (node.kind === 'operator' && node.text === ',') args.push([])
      else args.at(-1)?.push(node)
    }
  }

  /** @returns {Node} */
  function parseNode() {
    const [, hash, number, unit = '', word, call, operator] = next()
    if (hash) return { kind: 'hash', text: hash }
    if (number) return { kind: 'number', value: Number(number), unit }
    if (word) return call ? parseFunction(word) : { kind: 'word', text: word }
    return operator === '(' ? parseFunction('') : { kind: 'operator', text: operator ?? '' }
  }

  const nodes = []
  while (value.slice(index).trim()) nodes.push(parseNode())
  return nodes
}
