// Creates a registry of the recipes, from which the command `npx shadcn-vue add` installs a recipe in an app.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recipes } from './recipes.js'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'stories/recipes')
const schemas = 'https://shadcn-vue.com/schema'

const setUp = 'Import vue-clerk/style.css, and install the plugin: app.use(clerkPlugin, { publishableKey }).'

/**
 * Returns the versions of the packages that a file imports, such as `vue-clerk@^1.0.0`. Leaves out Vue, which every app
 * already has.
 *
 * @param {string} name The name of the recipe.
 * @param {string[]} contents
 */
async function dependenciesOf(name, contents) {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  /** @type {Record<string, string>} */
  const versions = { ...own.devDependencies, [own.name]: own.version }
  const imports = contents.flatMap(content => [...content.matchAll(/\bfrom '([^']+)'/g)].map(([, path]) => path ?? ''))
  const packages = [...new Set(imports)].filter(path => path !== 'vue' && !path.startsWith('.'))
  return packages.map(path => {
    const version = versions[path]
    if (!version) throw new Error(`The recipe ${name} imports ${path}, which package.json doesn't list. Add ${path} to devDependencies.`)
    return `${path}@^${version}`
  })
}

/** @param {string} name */
async function createItem(name) {
  const recipe = recipes[name]
  if (!recipe) {
    throw new Error(`The recipe ${name} has no entry in scripts/lib/registry/recipes.js. Add its title and description.`)
  }
  const components = (await readdir(join(folder, name))).filter(file => file.endsWith('.vue')).sort()
  const files = await Promise.all(components.map(async file => ({
    // The command puts the file into the folder for components that the app's components.json sets. A `target` would
    // ignore this setting. Without the folder `components` in the path, the command would create a folder for the recipe.
    path: `components/${file}`,
    type: 'registry:component',
    content: await readFile(join(folder, name, file), 'utf8'),
  })))
  return {
    $schema: `${schemas}/registry-item.json`,
    name,
    type: 'registry:component',
    title: recipe.title,
    description: recipe.description,
    dependencies: await dependenciesOf(name, files.map(({ content }) => content)),
    files,
    docs: [setUp, recipe.setUp].filter(Boolean).join(' '),
  }
}

/**
 * Returns the names and the texts of the registry's files: `registry.json`, which lists the recipes, and one file for
 * each recipe.
 *
 * @returns {Promise<Record<string, string>>}
 * @throws if a recipe has no description, or imports a package without a known version.
 */
export async function createRegistry() {
  const entries = await readdir(folder, { withFileTypes: true })
  const items = await Promise.all(entries.filter(entry => entry.isDirectory()).map(({ name }) => createItem(name)))
  const registry = {
    $schema: `${schemas}/registry.json`,
    name: 'vue-clerk',
    homepage: 'https://www.npmjs.com/package/vue-clerk',
    items: items.map(({ $schema: _, files, ...item }) => ({
      ...item,
      files: files.map(({ path, type }) => ({ path, type })),
    })),
  }
  const files = { registry, ...Object.fromEntries(items.map(item => [item.name, item])) }
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${name}.json`, `${JSON.stringify(content, null, 2)}\n`]))
}
