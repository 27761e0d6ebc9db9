// The directions of imports in the house: every room says what it may not reach. ESLint takes one list per file, the
// last that matches, so each room's list is complete.

/**
 * @typedef {object} Ban
 * @property {string} regex
 * @property {string} message
 */

/**
 * A neighbour in src/, by relative path from whatever depth.
 *
 * @param {string} name
 * @param {string} message
 * @returns {Ban}
 */
const room = (name, message) => ({ regex: `^(\\.{1,2}/)+${name}(\\.ts|/|$)`, message })

const ourselves = { regex: '^vue-clerk(/|$)', message: 'Inside src/, import by relative path.' }
const outside = { regex: '^(\\.{1,2}/)+(stories|tests|scripts|\\.storybook)/|^#', message: 'src/ knows nothing around it.' }
const storybookPackages = {
  regex: '^(storybook|@storybook|@vitest/browser)(/|$)',
  message: 'Only src/storybook/ knows Storybook.',
}
const nuxtPackages = { regex: '^(nuxt|@nuxt)(/|$)|^#', message: 'Only src/nuxt/ knows Nuxt.' }
const testing = room('testing', 'What ships to apps never reaches testing/.')
const storybook = room('storybook', 'What ships to apps never reaches storybook/.')
const nuxt = room('nuxt', 'nuxt/ stands on this, not the reverse.')

const shipped = [ourselves, outside, storybookPackages, nuxtPackages, testing, storybook, nuxt]
const components = room('components', 'Imports point downwards: components stand on this, not the reverse.')
const core = [
  components,
  room('composables', 'clerk/, sign-out/ and sign-in/ may not import what is built on them.'),
  room('plugin', 'clerk/, sign-out/ and sign-in/ may not import what is built on them.'),
]
const signOut = room('sign-out', 'clerk/ may not import sign-out/, which is built on it.')

const snippet = {
  regex: '^(?!(vue|vue-clerk)$)',
  message: 'A snippet shows only what a reader of the package has: vue and vue-clerk.',
}

const testingKnowsItself = 'testing/ knows no Vue, and of src/ only itself.'
const aroundTesting = [
  ourselves,
  outside,
  storybookPackages,
  nuxtPackages,
  { regex: '^(vue|@vue)(/|$)|^@clerk/(vue|react)|\\.vue$', message: testingKnowsItself },
]

/** @type {Record<string, Ban[]>} */
const rooms = {
  'src/*': shipped,
  'src/clerk/**': [...shipped, ...core],
  'src/sign-out/**': [...shipped, ...core],
  'src/sign-in/**': [...shipped, ...core, signOut],
  'src/composables/**': [...shipped, components],
  'src/components/**': shipped,
  'src/router/**': [
    ...shipped,
    components,
    ...['clerk', 'composables', 'context', 'plugin'].map(name => room(name, 'router/ works without this package’s plugin.')),
  ],
  'src/testing/*': [...aroundTesting, { regex: '^\\.\\./', message: testingKnowsItself }],
  'src/testing/*/*': [...aroundTesting, { regex: '^(\\.\\./){2}', message: testingKnowsItself }],
  'src/testing/*/*/**': [...aroundTesting, { regex: '^(\\.\\./){3}', message: testingKnowsItself }],
  'src/storybook/**': [ourselves, outside, nuxtPackages, nuxt],
  'src/nuxt/**': [
    outside,
    storybookPackages,
    // Not by path: that could be a second copy of the package in the app.
    { regex: '^\\.\\./|^vue-clerk/', message: 'nuxt/ uses the package as the app does: from \'vue-clerk\'.' },
  ],
  'scripts/**': [storybookPackages],
  'stories/components/*/examples/**': [snippet],
  'stories/recipes/**/*.vue': [snippet],
  // The one snippet that is about a package of the reader's.
  'stories/recipes/icon-library/IconLibrary.vue': [{ ...snippet, regex: '^(?!(vue|vue-clerk|@lucide/vue)$)' }],
}

// no-restricted-imports overlooks `import()`. A slash would end the selector's regular expression.
/** @param {Ban} ban */
const dynamically = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
  message,
})

/** @type {import('eslint').Linter.Config[]} */
export const importDirections = Object.entries(rooms).map(([files, bans]) => ({
  files: [files],
  rules: {
    'no-restricted-imports': ['error', { patterns: bans }],
    'no-restricted-syntax': ['error', ...bans.map(dynamically)],
  },
}))
