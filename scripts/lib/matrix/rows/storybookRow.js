// Declares what a version of Storybook replaces.
import { compareVersions, minorOf, newest } from './versions.js'

const storybookPackages = ['storybook', '@storybook/addon-a11y', '@storybook/addon-docs', '@storybook/addon-vitest', '@storybook/vue3-vite', 'storybook-addon-pseudo-states']

/**
 * @param {string} storybook the version
 * @returns {Promise<Omit<import('./rows.js').Row, 'version'>>}
 */
export async function storybookRow(storybook) {
  // Before 10.3, @storybook/vue3-vite supports no Vite 8. Before 10.2, it lacks `definePreview()`, which the stories of
  // this project need.
  if (compareVersions(storybook, '10.3.0') < 0) {
    return { checks: ['add-on'], inApp: { storybook, '@storybook/vue3-vite': storybook, 'vite': await newest('vite', '7') } }
  }
  const newestPatch = (/** @type {string} */ name) => newest(name, minorOf(storybook))
  const patches = await Promise.all(storybookPackages.map(async name => [name, await newestPatch(name)]))
  return {
    checks: ['add-on', 'stories'],
    packages: { ...Object.fromEntries(patches), storybook },
    inApp: { storybook, '@storybook/vue3-vite': await newestPatch('@storybook/vue3-vite') },
  }
}
