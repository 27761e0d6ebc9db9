// Which folders may import which: imports point down. tests/repository/importCircles.test.ts finds circles of files.
import { createNodeResolver, importX } from 'eslint-plugin-import-x'

/**
 * What each folder or file of `src/` may import from `src/`, apart from itself. A folder of a folder is inside of it.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
  'shared': [],
  'clerk': ['shared'],
  'sign-out': ['shared', 'clerk'],
  'sign-in': ['shared', 'clerk'],
  'router': ['shared'],
  'context.ts': ['shared', 'clerk', 'sign-out'],
  'composables': ['shared', 'clerk', 'sign-out', 'context.ts'],
  'components': ['shared', 'clerk', 'sign-out', 'sign-in', 'context.ts', 'composables'],
  'plugin.ts': ['shared', 'clerk', 'sign-out', 'context.ts'],
  'testing': [],
  'storybook': ['testing', 'clerk', 'context.ts', 'plugin.ts'],
  'nuxt': [],
}

/** The folders of `src/testing/` from the lowest: each may import those before it. */
const testingLayers = ['scenario', 'fake-api', 'recording', 'mock', 'real']

/** @param {string[]} names */
const listed = names => names.length ? names.map(name => `${name}/`.replace('.ts/', '.ts')).join(', ') : 'nothing'

const zones = [
  { target: './src', from: './', except: ['./src', './dist', './node_modules'], message: 'src/ imports nothing outside of src/. Move what it needs into src/.' },
  ...Object.entries(mayImport).map(([name, others]) => ({
    target: `./src/${name}`,
    from: './src',
    except: [name, ...others].map(other => `./${other}`),
    message: `src/${name} may import ${listed(others)} of src/. Move what both need into a folder that it may import.`,
  })),
  ...testingLayers.map((name, index) => ({
    target: `./src/testing/${name}`,
    from: './src/testing',
    except: testingLayers.slice(0, index + 1).map(other => `./${other}`),
    message: `src/testing/${name} may import ${listed(testingLayers.slice(0, index))}. Move what both need into one of these.`,
  })),
  { target: './stories', from: './tests', message: 'Stories import nothing from tests/. Move what both need into support/.' },
  { target: './.storybook', from: './tests', message: 'The Storybook imports nothing from tests/. Move what both need into support/.' },
  { target: './support', from: './', except: ['./support', './src', './dist', './node_modules'], message: 'support/ is below stories/ and tests/. Move what it needs into support/.' },
]

/**
 * @typedef {object} Ban
 * @property {string} regex
 * @property {string} message
 */

const ourselves = { regex: '^vue-clerk(/|$)', message: 'Inside src/, import by relative path.' }
const storybookPackages = { regex: '^(storybook|@storybook|@vitest/browser)(/|$)', message: 'Only src/storybook/ may import Storybook.' }
const nuxtPackages = { regex: '^(nuxt|@nuxt)(/|$)|^#', message: 'Only src/nuxt/ may import Nuxt.' }
const vuePackages = { regex: '^(vue|@vue)(/|$)|^@clerk/(vue|react)|\\.vue$', message: 'src/testing/ works without Vue.' }
const snippet = { regex: '^(?!(vue|vue-clerk)$)', message: 'A snippet imports only what its reader has: vue and vue-clerk.' }

/**
 * The packages that files may not import. ESLint uses the last entry that matches a file.
 *
 * @type {Record<string, Ban[]>}
 */
const packages = {
  'src/**': [ourselves, storybookPackages, nuxtPackages],
  'src/testing/**': [ourselves, storybookPackages, nuxtPackages, vuePackages],
  'src/storybook/**': [ourselves, nuxtPackages],
  'src/nuxt/**': [
    storybookPackages,
    // A relative path could be a second copy of the package in the app.
    { regex: '^\\.\\./|^vue-clerk/', message: 'src/nuxt/ imports the package as the app does: from \'vue-clerk\'.' },
  ],
  'scripts/**': [storybookPackages],
  'stories/components/*/examples/**': [snippet],
  'stories/recipes/**/*.vue': [snippet],
  // The snippet is about a package of the reader's app.
  'stories/recipes/icon-library/IconLibrary.vue': [{ ...snippet, regex: '^(?!(vue|vue-clerk|@lucide/vue)$)' }],
}

// no-restricted-imports overlooks `import()`. A slash would end the selector's regular expression.
/** @param {Ban} ban */
const dynamically = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
  message,
})

/** @type {import('eslint').Linter.Config[]} */
export const importDirections = [
  {
    files: ['src/**', 'stories/**', 'support/**', 'tests/**', 'scripts/**', '.storybook/**'],
    ignores: ['tests/*/apps/**'],
    plugins: { 'import-x': /** @type {any} */ (importX) },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.vue', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  ...Object.entries(packages).map(([files, bans]) => ({
    files: [files],
    rules: /** @type {import('eslint').Linter.RulesRecord} */ ({
      'no-restricted-imports': ['error', { patterns: bans }],
      'no-restricted-syntax': ['error', ...bans.map(dynamically)],
    }),
  })),
]
