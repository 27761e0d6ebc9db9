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

const entries = ['index', 'testing/index', 'storybook/index', 'nuxt/index']

/** Returns the values that the entries of a packed package export, with their JSDoc. Re-exports of other packages are omitted. */
export function readDocumentedExports(dist: string): DocumentedExport[] {
  const files = entries.map(entry => join(dist, `${entry}.d.ts`))
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  return files.flatMap(file => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
    return checker.getExportsOfModule(module).flatMap(exported => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const isOwn = symbol.declarations?.some(node => node.getSourceFile().fileName.startsWith(dist))
      if (!(symbol.flags & ts.SymbolFlags.Value) || !isOwn) return []
      const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker))
      return [{ name: symbol.name, doc, examples: symbol.getJsDocTags(checker).flatMap(toExamples) }]
    })
  })
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
