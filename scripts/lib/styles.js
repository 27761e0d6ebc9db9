// Writes the style sheets of the package. This script uses no CSS compiler, because a compiler would replace colors that
// only the browser can compute.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/**
 * Returns the content of a CSS file. Replaces each `@import` by the content of the imported file.
 *
 * @param {string} path
 * @returns {Promise<string>}
 */
async function bundle(path) {
  const css = await readFile(path, 'utf8')
  const imports = [...css.matchAll(/^@import '(.+?)';$/gm)]
  const imported = await Promise.all(imports.map(([, file]) => bundle(join(dirname(path), file ?? ''))))
  return imports.reduce((result, [rule], index) => result.replace(rule, () => imported[index] ?? ''), css)
}

/**
 * Removes comments and unneeded spaces. Keeps the spaces in selectors and sums, because CSS needs these spaces.
 *
 * @param {string} css
 */
function minify(css) {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([:(]) /g, '$1')
    .replace(/ \)/g, ')')
    .replaceAll(';}', '}')
    .replaceAll('}@layer vue-clerk{', '')
    .trim()
}

/**
 * Shortens the names of private variables, such as `--_neutral`, to one character. No app uses these names. Keeps names of
 * one letter, because src/components/button/styleCheck.ts reads `--_k`.
 *
 * @param {string} css
 */
function shortenPrivateNames(css) {
  const names = [...new Set(css.match(/--_\w{2,}/g))]
  const shorten = (/** @type {string} */ name) => `--_${names.indexOf(name).toString(36)}`
  const taken = names.map(shorten).find(name => new RegExp(`${name}\\b`).test(css))
  if (taken) throw new Error(`Rename the variable ${taken}, because another variable gets this short name.`)
  return css.replace(/--_\w{2,}/g, shorten)
}

/** @param {string} folder */
export async function writeStyles(folder) {
  const write = async (/** @type {string} */ from, /** @type {string} */ to) =>
    writeFile(`${folder}/${to}`, `${shortenPrivateNames(minify(await bundle(source + from)))}\n`)
  await Promise.all([
    write('styles/index.css', 'style.css'),
    write('storybook/status-bar/statusBar.css', 'storybook/status-bar/statusBar.css'),
  ])
}
