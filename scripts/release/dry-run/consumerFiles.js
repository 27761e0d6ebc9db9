// Writes an app that installs the package under its published name.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renamePackage } from '../packageName.js'

/**
 * @typedef {object} Published
 * @property {string} name
 * @property {string} version
 * @property {string[]} entries The entries of `exports`, such as `./testing`.
 */

/** The entries that import modules of Node, so only servers and tools can load them. */
const nodeOnly = ['./nuxt', './playwright']

/** The entries for which the Nuxt app lacks the peers, or which nuxt.config.ts loads. */
const notInNuxt = [...nodeOnly, './msw', './storybook', './storybook/preview', './storybook/preset', './package.json']

/**
 * Copies the app `name` of the repository to a folder. Replaces the package's name, except in the specification's
 * examples.
 *
 * @param {string} repository
 * @param {string} name
 * @param {string} folder
 * @param {Published} published
 */
export async function writeConsumer(repository, name, folder, published) {
  await cp(join(repository, 'tests/consumers/apps', name), folder, { recursive: true })
  for (const path of await readdir(folder, { recursive: true })) {
    if (!/\.(ts|vue)$/.test(path) || path === 'vite.config.ts') continue
    const file = join(folder, path)
    await writeFile(file, renamePackage(await readFile(file, 'utf8'), published.name))
  }
  const all = published.entries
  if (name === 'nuxt') {
    const plugin = `${importsOf(published, all.filter(entry => !notInNuxt.includes(entry)))}\nexport default defineNuxtPlugin(() => ({ provide: { entries } }))\n`
    await writeFile(join(folder, 'app/plugins/entries.client.ts'), plugin)
    return
  }
  const examples = join(repository, 'stories/components/SignOutButton/examples/specification')
  await cp(examples, join(folder, 'src/usage'), { recursive: true, filter: path => !path.endsWith('.md') })
  await writeFile(join(folder, 'src/browserEntries.ts'), importsOf(published, all.filter(entry => !nodeOnly.includes(entry))))
  await writeFile(join(folder, 'src/everyEntry.ts'), `${importsOf(published, all)}\nconsole.log(JSON.stringify(entries))\n`)
  const paths = { 'vue-clerk': [`./node_modules/${published.name}/dist/index.d.ts`] }
  await writeFile(join(folder, 'tsconfig.published.json'), JSON.stringify({ extends: './tsconfig.json', compilerOptions: { paths } }))
}

/**
 * Returns code that imports the entries. The constant `entries` lists what each entry exports.
 *
 * @param {Published} published
 * @param {string[]} entries
 */
function importsOf({ name }, entries) {
  const modules = entries.map((entry, index) => ({ path: entry.replace('.', name), variable: `entry${index}` }))
  const imports = modules.map(({ path, variable }) => {
    if (path.endsWith('.css')) return `import '${path}'`
    if (path.endsWith('.json')) return `import ${variable} from '${path}' with { type: 'json' }`
    return `import * as ${variable} from '${path}'`
  })
  const lists = modules.filter(({ path }) => !path.endsWith('.css')).map(({ path, variable }) => `  '${path}': Object.keys(${variable}),`)
  return [...imports, '', 'export const entries = {', ...lists, '}', ''].join('\n')
}
