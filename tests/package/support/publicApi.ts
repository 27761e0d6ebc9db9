import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true })

const declarationsIn = (symbol: ts.Symbol, folder: string) =>
  (symbol.declarations ?? []).filter(node => node.getSourceFile().fileName.startsWith(folder))

/** Returns the statement that contains a declaration, such as `declare const a: A` for `a: A`. */
const statementOf = (node: ts.Node): ts.Node => ts.isVariableDeclaration(node) ? node.parent.parent : node

function print(node: ts.Node) {
  const text = printer.printNode(ts.EmitHint.Unspecified, statementOf(node), node.getSourceFile())
  return text.replace(/^(export |declare )+/, '').replaceAll('    ', '  ')
}

/**
 * Describes the public API of a packed package in Markdown. Each entry point, such as `vue-clerk/testing`, has a
 * section with its exports. The last section has the types that the exports use but that no entry point exports.
 */
export function describePublicApi(folder: string): string {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as
    { exports: Record<string, { types?: string }> }
  const entries = Object.entries(exports).flatMap(([name, { types }]) =>
    types ? [{ name: `vue-clerk${name.slice(1)}`, file: join(folder, types) }] : [])
  const program = ts.createProgram(entries.map(({ file }) => file), {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const resolve = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const described = new Set<ts.Symbol>()

  function describe(symbol: ts.Symbol): string[] {
    described.add(symbol)
    return declarationsIn(symbol, folder).map(print)
  }

  /** Returns the symbols of the package that occur in the declarations of a symbol. */
  function symbolsIn(symbol: ts.Symbol): ts.Symbol[] {
    const found: ts.Symbol[] = []
    const visit = (node: ts.Node) => {
      const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
      if (symbol) found.push(resolve(symbol))
      ts.forEachChild(node, visit)
    }
    declarationsIn(symbol, folder).map(statementOf).forEach(visit)
    // Keeps only the top-level declarations of a module. Removes members and parameters.
    return found.filter(symbol =>
      declarationsIn(symbol, folder).some(node => ts.isSourceFile(statementOf(node).parent)))
  }

  const sections = entries.map(({ name, file }) => {
    const source = program.getSourceFile(file)!
    const module = checker.getSymbolAtLocation(source)
    // An entry point may add types to another module. These types aren't among the entry point's exports.
    const augmentations = source.statements.filter(ts.isModuleDeclaration)
    const symbols = module ? checker.getExportsOfModule(module).sort((a, b) => a.name < b.name ? -1 : 1) : []
    return { name, lines: [...symbols.map(resolve).flatMap(describe), ...augmentations.map(print)] }
  })
  const otherTypes: string[] = []
  for (const symbol of described) {
    for (const other of symbolsIn(symbol)) if (!described.has(other)) otherTypes.push(...describe(other))
  }
  return [...sections, { name: 'Behind these', lines: otherTypes.sort() }]
    .map(({ name, lines }) => `## ${name}\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`)
    .join('\n')
}
