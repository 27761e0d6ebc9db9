import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

/** An exported function, component or other value, with its JSDoc. */
interface DocumentedExport {
  name: string
  doc: string
  /** The code of the `@example` tags. */
  examples: { language: string, code: string }[]
}

/** Returns the exports of a packed package's entries. Re-exports of other packages are omitted. */
function readExports(dist: string, entries: string[]) {
  const files = entries.map(entry => join(dist, `${entry}.d.ts`))
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const isOwn = (symbol: ts.Symbol) =>
    symbol.declarations?.some(node => node.getSourceFile().fileName.startsWith(dist)) ?? false
  const symbols = files
    .flatMap(file => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!))
    .map(symbol => symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
    .filter(isOwn)
  const docOf = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker))
  return { symbols, checker, isOwn, docOf }
}

/** Returns the functions, components and other values that all entries export. */
export function readDocumentedExports(dist: string): DocumentedExport[] {
  const { symbols, checker, docOf } = readExports(dist, ['index', 'testing/index', 'storybook/index', 'nuxt/index'])
  return symbols.filter(({ flags }) => flags & ts.SymbolFlags.Value).map(symbol =>
    ({ name: symbol.name, doc: docOf(symbol), examples: symbol.getJsDocTags(checker).flatMap(toExamples) }))
}

/** Returns the types and members without JSDoc that an app sees in its editor. */
export function readUndocumentedTypes(dist: string): string[] {
  const { symbols, checker, isOwn, docOf } = readExports(dist, ['index', 'nuxt/index'])
  const names = symbols.filter(({ flags }) => flags & ts.SymbolFlags.Type).flatMap(symbol => {
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const members = (type.isUnion() ? type.types : [type]).flatMap(part => part.getProperties())
    return [
      ...docOf(symbol) ? [] : [symbol.name],
      ...members.filter(member => isOwn(member) && !docOf(member)).map(({ name }) => `${symbol.name}.${name}`),
    ]
  })
  return [...new Set(names)]
}

function toExamples({ name, text }: ts.JSDocTagInfo): DocumentedExport['examples'] {
  if (name !== 'example') return []
  const matches = ts.displayPartsToString(text).matchAll(/```(\w+)\n(.*?)\n```/gs)
  return [...matches].map(([, language, code]) => ({ language: language!, code: code! }))
}

/** Writes each example to a file that vue-tsc can check. */
export async function writeExamples(folder: string, exports: DocumentedExport[]) {
  await Promise.all(exports.flatMap(({ name, examples }) => examples.map(({ language, code }, index) => {
    const content = language === 'vue' ? toComponent(code, exports) : `${code}\n\nexport {}\n`
    return writeFile(join(folder, `${name}Example${index + 1}.${language}`), content)
  })))
}

/** Adds script and template to an example that shows only the content of a template. */
function toComponent(code: string, exports: DocumentedExport[]) {
  if (/^<(script|template)\b/.test(code)) return `${code}\n`
  const used = exports.map(({ name }) => name).filter(name => code.includes(`<${name}`))
  return `<script setup lang="ts">\nimport { ${used.join(', ')} } from 'vue-clerk'\n</script>\n\n<template>\n${code}\n</template>\n`
}
