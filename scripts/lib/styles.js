// Writes the style sheets of the package. No CSS compiler is used, because compilers replace colors that only the page
// can compute.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/**
 * Returns the content of a CSS file. The content of an imported file replaces the `@import`.
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
 * Removes comments and unneeded spaces. The spaces in a selector and in a sum are needed.
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
    .trim()
}

/** @param {string} folder */
export async function writeStyles(folder) {
  const write = async (/** @type {string} */ from, /** @type {string} */ to) =>
    writeFile(`${folder}/${to}`, `${minify(await bundle(source + from))}\n`)
  await Promise.all([
    write('styles/index.css', 'style.css'),
    write('storybook/status-bar/statusBar.css', 'storybook/status-bar/statusBar.css'),
  ])
}
