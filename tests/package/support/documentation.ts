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

/**
 * Reads the JSDoc of a package. `dist` is the folder with the type declarations of the package.
 *
 * - `values`: the functions, components and other values that the entries export.
 * - `undocumented`: the types without JSDoc and the members without JSDoc, in the entries that apps import.
 */
export function readDocumentation(dist: string) {
  const fileOf = (entry: string) => join(dist, `${entry}.d.ts`)
  const entriesOfApps = ['index', 'resolver', 'nuxt/index'].map(fileOf)
  const entriesOfTests = ['testing/index', 'storybook/index'].map(fileOf)
  const program = ts.createProgram([...entriesOfApps, ...entriesOfTests], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const docOf = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker))
  const isOwn = ({ declarations }: ts.Symbol) =>
    declarations?.some(node => node.getSourceFile().fileName.startsWith(dist)) ?? false

  /** Returns the exports of an entry, without exports that come from another package. */
  const exportsOf = (file: string) => checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
    .map(symbol => symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
    .filter(isOwn)

  function undocumentedIn(symbol: ts.Symbol) {
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const members = (type.isUnion() ? type.types : [type]).flatMap(part => part.getProperties())
    return [
      ...docOf(symbol) ? [] : [symbol.name],
      ...members.filter(member => isOwn(member) && !docOf(member)).map(({ name }) => `${symbol.name}.${name}`),
    ]
  }

  const values = [...entriesOfApps, ...entriesOfTests].flatMap(exportsOf)
    .filter(({ flags }) => flags & ts.SymbolFlags.Value)
    .map((symbol): DocumentedExport =>
      ({ name: symbol.name, doc: docOf(symbol), examples: symbol.getJsDocTags(checker).flatMap(toExamples) }))
  const types = entriesOfApps.flatMap(exportsOf).filter(({ flags }) => flags & ts.SymbolFlags.Type)
  return { values, undocumented: [...new Set(types.flatMap(undocumentedIn))] }
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

/** Turns an example into a component. Adds the script and the template if the example is only template content. */
function toComponent(code: string, exports: DocumentedExport[]) {
  if (/^<(script|template)\b/.test(code)) return `${code}\n`
  const used = exports.map(({ name }) => name).filter(name => code.includes(`<${name}`))
  return `<script setup lang="ts">\nimport { ${used.join(', ')} } from 'vue-clerk'\n</script>\n\n<template>\n${code}\n</template>\n`
}
