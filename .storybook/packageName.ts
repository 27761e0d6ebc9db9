import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { renamePackage, sourceName } from '../scripts/release/packageName.js'
import { packageAliases } from '../vite.config.ts'

/** Code that readers see as it is: the specification's examples, and apps that use the other project with this name. */
const kept = /\/examples\/specification\/|\/from-vue-clerk\/before\//

/**
 * Shows the name in package.json in docs pages and in the code that docs pages show. The stories still import the package
 * by the name in the source files, and the docs pages by either name.
 */
export function showPackageName({ name } = readPackageJson()): Plugin {
  return {
    name: 'show-package-name',
    enforce: 'pre',
    config: () => ({ resolve: { alias: name === sourceName ? [] : aliasesOf(name) } }),
    transform(code, id) {
      if (kept.test(id) || !/\.mdx$|[?&]raw$/.test(id)) return
      return { code: renamePackage(code, name), map: null }
    },
  }
}

const readPackageJson = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { name: string }

/** Returns the aliases of the entries for the published name. */
function aliasesOf(name: string) {
  return packageAliases.map(({ find, replacement }) => ({
    find: new RegExp(find.source.replace(sourceName, name)),
    replacement,
  }))
}
