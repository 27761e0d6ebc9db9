// Writes the web-types of the package. From this file, JetBrains IDEs read the props, events and slots of the components.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describeComponents } from './componentTypes.js'

const root = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/')

/**
 * Writes `web-types.json` with the components that the package exports.
 *
 * @param {string} folder
 */
export async function writeWebTypes(folder) {
  /** @type {{ name: string, version: string }} */
  const { name, version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))
  const components = describeComponents(root, 'src/index.ts')
  const webTypes = {
    '$schema': 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'framework': 'vue',
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    'contributions': {
      html: {
        'vue-components': components.map(({ events, slots, ...component }) => ({
          ...component,
          source: { module: name, symbol: component.name },
          slots: slots.map(({ props, ...slot }) => ({ ...slot, 'vue-properties': props })),
          js: { events },
        })),
      },
    },
  }
  await writeFile(`${folder}/web-types.json`, `${JSON.stringify(webTypes, null, 2)}\n`)
}
