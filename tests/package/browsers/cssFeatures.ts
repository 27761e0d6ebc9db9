import type { CompatStatement, Identifier } from '@mdn/browser-compat-data/types'
import { bcd, browsersWithout, browsersWithoutAny, indexByName } from './floors'

const { 'at-rules': atRules, properties, selectors, types } = bcd.css as Record<string, Identifier>
const functions = indexByName(types!)

/** A feature of CSS that a browser lacks, such as `text-wrap: balance`. */
export interface MissingFeature {
  feature: string
  browsers: string[]
}

type Report = (feature: string, compat: CompatStatement | CompatStatement[] | undefined) => void

/**
 * Returns the features of a style sheet that a browser lacks in its oldest version. Features in `@supports` are left
 * out, because a browser ignores them if it lacks the feature of the condition.
 */
export function missingCssFeatures(css: string): MissingFeature[] {
  const missing = new Map<string, string[]>()
  const report: Report = (feature, compat) => {
    const browsers = compat === undefined ? ['the compatibility data'] : Array.isArray(compat) ? browsersWithoutAny(compat) : browsersWithout(compat)
    if (browsers.length > 0) missing.set(feature, browsers)
  }
  const plain = css.replace(/\/\*.*?\*\//gs, '').replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs, '""')
  readBlock(plain, 0, report, 'rules')
  return [...missing].map(([feature, browsers]) => ({ feature, browsers }))
}

type Context = 'rules' | 'declarations' | 'keyframes' | 'ignored'

/** Reads the text from `start` to the end of the block. Returns the index after the block. */
function readBlock(css: string, start: number, report: Report, context: Context): number {
  let from = start
  for (let index = start; index < css.length; index++) {
    const character = css[index]!
    const text = css.slice(from, index).trim()
    if (character === '{') {
      index = readBlock(css, index + 1, report, contextOf(text, context, report)) - 1
      from = index + 1
    } else if (character === ';' || character === '}') {
      if (text && context !== 'ignored') readStatement(text, report)
      if (character === '}') return index + 1
      from = index + 1
    }
  }
  return css.length
}

/** Reads the text before a block. Returns what the block contains. */
function contextOf(prelude: string, outer: Context, report: Report): Context {
  const [, atRule] = /^@([\w-]+)/.exec(prelude) ?? []
  if (outer === 'ignored' || atRule === 'supports') return 'ignored'
  if (atRule === undefined) {
    if (outer === 'keyframes') return 'declarations'
    if (outer === 'declarations') report('nesting', selectors!.nesting!.__compat)
    for (const [, name] of prelude.matchAll(/:{1,2}([a-z-]+)/g)) report(`:${name}`, selectors![name!]?.__compat)
    return 'declarations'
  }
  report(`@${atRule}`, atRules![atRule]?.__compat)
  if (atRule === 'media') {
    for (const [, name] of prelude.matchAll(/\(\s*(?:(?:min|max)-)?([a-z-]+)/g)) report(`@media (${name})`, atRules!.media![name!]?.__compat)
  }
  return atRule === 'keyframes' ? 'keyframes' : outer
}

function readStatement(statement: string, report: Report) {
  const [, name, value] = /^([\w-]+)\s*:(.*)$/s.exec(statement) ?? []
  if (name === undefined || value === undefined) return
  const property = properties![name]
  if (!name.startsWith('--')) report(name, property?.__compat)
  for (const [, keyword] of value.matchAll(/(?<![\w#-])([a-z][a-z-]*)(?![\w(-])/g)) {
    const compat = property?.[keyword!]?.__compat
    if (compat) report(`${name}: ${keyword}`, compat)
  }
  for (const [, called] of value.matchAll(/(?<![\w-])([a-z][\w-]*)\(/g)) {
    const compat = property?.[called!]?.__compat ?? functions.get(called!) ?? indexByName(properties!).get(called!)
    report(`${called}()`, compat)
  }
  if (/\((?:\s*)from\s/.test(value)) report('relative colors', functions.get('relative_syntax'))
  for (const [, unit] of value.matchAll(/(?<![\w#.-])[-+]?[\d.]+([a-z]+)/g)) {
    const compat = types!.length?.[unit!]?.__compat
    if (compat) report(`the unit ${unit}`, compat)
  }
}
