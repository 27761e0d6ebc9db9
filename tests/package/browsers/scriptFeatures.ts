import type { CompatStatement, Identifier } from '@mdn/browser-compat-data/types'
import ts from 'typescript'
import { bcd, browsersWithout, browsersWithoutAny, indexByName } from './floors'
import type { MissingFeature } from './cssFeatures'

const builtins = bcd.javascript.builtins!
const api = bcd.api

/** All members of the language's objects and of the browser's interfaces, by name. */
const members = indexByName(api, indexByName(builtins))

/** The interfaces of the values that scripts in an app's page use most. */
const commonInterfaces = [
  'AbortSignal', 'CSSStyleSheet', 'Document', 'DocumentFragment', 'Element', 'Event', 'EventTarget', 'Headers',
  'HTMLDialogElement', 'HTMLElement', 'MediaQueryList', 'Node', 'Request', 'Response', 'ShadowRoot', 'URL',
  'URLSearchParams', 'Window',
].map(name => api[name]!)
const isSupported = ({ __compat }: Identifier) => __compat === undefined || browsersWithout(__compat).length === 0
// The members of Symbol, such as `dispose`, are symbols, and not functions.
const language = Object.keys(builtins).filter(name => name !== 'Symbol' && name !== '__compat').map(name => builtins[name]!)
const commonOwners = [...language.filter(isSupported), ...commonInterfaces]
const commonMembers = new Set(commonOwners.flatMap(owner => Object.keys(owner)))

/** The variables that hold an object of an interface. */
const instances: Record<string, string> = {
  crypto: 'Crypto',
  document: 'Document',
  history: 'History',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
}

/** Returns the interface, function or variable `name` that scripts find without an import, such as `fetch`. */
const globalFeature = (name: string): Identifier | undefined => builtins[name] ?? api[name] ?? api.Window?.[name]

/** Returns the member `name` of the global variable `object`. */
function memberOf(object: string, name: string): Identifier | undefined {
  if (['window', 'globalThis', 'self'].includes(object)) return globalFeature(name)
  const owner = globalFeature(instances[object] ?? object)
  return owner?.[`${name}_static`] ?? owner?.[name]
}

/**
 * Returns the functions in a script that a browser lacks in its oldest version. A call with `?.()` doesn't count.
 *
 * A script has no types. So a call such as `list.toSorted()` counts only if every member `toSorted` of the browser's
 * interfaces is too new.
 */
export function missingScriptFeatures(code: string): MissingFeature[] {
  const missing = new Map<string, string[]>()
  const report = (feature: string, ...compat: (CompatStatement | undefined)[]) => {
    const browsers = browsersWithoutAny(compat.filter(it => it !== undefined))
    if (browsers.length > 0) missing.set(feature, browsers)
  }
  const file = ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const declared = declaredNames(file)
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const { expression: callee } = node
      const isGlobal = (expression: ts.Node) => ts.isIdentifier(expression) && !declared.has(expression.text)
      if (isGlobal(callee)) report(callee.getText(), globalFeature(callee.getText())?.__compat)
      if (ts.isPropertyAccessExpression(callee) && !isOptional(node)) {
        const { expression, name: { text: name } } = callee
        const object = isGlobal(expression) ? expression.getText() : ''
        if (globalFeature(object)) report(`${object}.${name}()`, memberOf(object, name)?.__compat)
        else if (commonMembers.has(name)) report(`.${name}()`, ...members.get(name) ?? [])
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...missing].map(([feature, browsers]) => ({ feature, browsers }))
}

const isOptional = (node: ts.CallExpression | ts.NewExpression) =>
  ts.isCallExpression(node) && node.questionDotToken !== undefined

/** Returns the names that a script imports or declares anywhere. */
function declaredNames(file: ts.SourceFile) {
  const names = new Set<string>()
  const visit = (node: ts.Node) => {
    const { name } = node as ts.NamedDeclaration
    if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node)) names.add(name.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}
