// Writes the token files of the package. Design tools, Terrazzo and Style Dictionary read the files.
import { readFile, writeFile } from 'node:fs/promises'
import { createDesignTokens } from './designTokens.js'

const root = new URL('../../../', import.meta.url)

const resolver = {
  $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
  name: 'vue-clerk',
  version: '2025.10',
  sets: { button: { sources: [{ $ref: './tokens.json' }] } },
  modifiers: { theme: { contexts: { light: [], dark: [{ $ref: './tokens.dark.json' }] }, default: 'light' } },
  resolutionOrder: [{ $ref: '#/sets/button' }, { $ref: '#/modifiers/theme' }],
}

/**
 * Returns the names and the texts of the token files: `tokens.json` for light, `tokens.dark.json`, and the resolver,
 * which combines both.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function createTokenFiles() {
  const [css, variables] = await Promise.all(['src/styles/tokens.css', 'support/tokens/variables.json']
    .map(path => readFile(new URL(path, root), 'utf8')))
  const create = (/** @type {'light' | 'dark'} */ mode) => createDesignTokens(css ?? '', JSON.parse(variables ?? ''), mode)
  const files = { 'tokens.json': create('light'), 'tokens.dark.json': create('dark'), 'tokens.resolver.json': resolver }
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, `${JSON.stringify(content, null, 2)}\n`]))
}

/** @param {string} folder */
export async function writeTokens(folder) {
  const files = Object.entries(await createTokenFiles())
  await Promise.all(files.map(([name, text]) => writeFile(`${folder}/${name}`, text)))
}
