import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './files'

type Row = [oldNames: string, here: string]

/** Returns the rows of a table of `stories/guides/migration/`, without the header. */
export function migrationRows(table: string): Row[] {
  const lines = readFileSync(join(root, 'stories/guides/migration', table), 'utf8').trim().split('\n').slice(2)
  return lines.map(line => line.split('|').slice(1, 3).map(cell => cell.trim()) as Row)
}

/** Returns the names in a cell, such as `` `useAuth` `` or the entry point `` `vue-clerk/nuxt` ``. */
export const namesIn = (cell: string) => [...cell.matchAll(/`([\w@/-]+)`/g)].map(([, name]) => name!)

interface Manifest {
  name: string
  exports: Record<string, string | { types?: string }>
}

/**
 * Maps each entry point of the package in `folder`, such as `@clerk/vue/errors`, to the names that the entry point
 * exports, types included. Omits the names of `export *` from other packages.
 */
function exportsOf(folder: string): Map<string, string[]> {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const entries = Object.entries(exports).map(([entry, target]) => ({
    entry: name + entry.slice(1),
    file: join(folder, typeof target === 'string' ? target : target.types!),
  }))
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noLib: true, types: [],
  }
  const host = ts.createCompilerHost(options)
  // Other packages have thousands of types, which take seconds to read.
  host.resolveModuleNameLiterals = (literals, importer, _redirected, settings) => literals.map(({ text }) =>
    text.startsWith('.') ? ts.resolveModuleName(text, importer, settings, host) : { resolvedModule: undefined })
  const program = ts.createProgram(entries.map(({ file }) => file), options, host)
  const checker = program.getTypeChecker()
  return new Map(entries.map(({ entry, file }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
    return [entry, checker.getExportsOfModule(module).map(({ name }) => name)]
  }))
}

/**
 * Compares the names in the first column of a table with the exports of the package in `folder`. The table has one row
 * for each entry point beside the main entry point. This row also describes the default export.
 */
export function compareWithPackage(table: string, folder: string) {
  const described = migrationRows(table).flatMap(([names]) => namesIn(names))
  const exported = [...exportsOf(folder)].flatMap(([entry, names]) =>
    [...(names.includes('clerkPlugin') ? [] : [entry]), ...names.filter(name => name !== 'default')])
  return {
    exported,
    missing: exported.filter(name => !described.includes(name)),
    stale: described.filter(name => !exported.includes(name)),
  }
}
