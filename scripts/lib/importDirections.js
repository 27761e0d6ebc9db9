// Defines which folders and packages each folder may import.
import { createNodeResolver, importX } from 'eslint-plugin-import-x'

/**
 * Maps each folder or file of `src/` to the folders and files that the folder or file may import.
 * An entry also applies to subfolders.
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
  'resolver.ts': [],
  'server.ts': ['components', 'index.ts'],
  'testing': [],
  'playwright': ['testing'],
  'msw': ['testing'],
  'storybook': ['testing', 'clerk', 'context.ts', 'plugin.ts'],
  'nuxt': [],
}

/** The folders of `src/testing/`. Each folder may import only the folders that precede it in this list. */
const testingFolders = ['scenario', 'fake-api', 'http', 'recording', 'mock', 'real']

// If src/nuxt/ imported this package by a relative path, an app could bundle the package twice: by path and by name.
const importByName = 'src/nuxt/ must import this package by its name, as an app does: from \'vue-clerk\'.'

const list = new Intl.ListFormat('en-GB')

/**
 * Returns `name`, with a slash at the end if `name` is a folder.
 *
 * @param {string} name
 */
const pathOf = name => name.endsWith('.ts') ? name : `${name}/`

/**
 * Returns the lint rule for the folder or file `name` of `parent`. From `parent`, `name` may import only its own files
 * and `others`.
 *
 * @param {string} parent
 * @param {string} name
 * @param {string[]} others
 */
function zoneOf(parent, name, others) {
  const path = pathOf(`${parent}/${name}`)
  const allowed = [...(name.endsWith('.ts') ? [] : ['its own files']), ...others.map(other => pathOf(`${parent}/${other}`))]
  const place = others.length ? 'to one of these places' : `into ${path}`
  const advice = `Within ${parent}/, ${path} may import only ${list.format(allowed)}. Move the imported code ${place}.`
  return {
    target: `./${parent}/${name}`,
    from: `./${parent}`,
    except: [name, ...others].map(other => `./${other}`),
    message: name === 'nuxt' ? importByName : advice,
  }
}

const zones = [
  {
    target: './src',
    from: './',
    except: ['./src', './dist', './node_modules'],
    message: 'src/ must not import the other folders of this project. Move the imported code into src/.',
  },
  ...Object.entries(mayImport).map(([name, others]) => zoneOf('src', name, others)),
  ...testingFolders.map((name, index) => zoneOf('src/testing', name, testingFolders.slice(0, index))),
  {
    target: './stories',
    from: './tests',
    message: 'stories/ must not import tests/. Move the imported code into support/, which both may import.',
  },
  {
    target: './.storybook',
    from: './tests',
    message: '.storybook/ must not import tests/. Move the imported code into support/, which both may import.',
  },
  {
    target: './support',
    from: './',
    except: ['./support', './src', './dist', './node_modules'],
    message: 'support/ may import only src/ and its own files, because stories/ and tests/ import support/. '
      + 'Move the imported code into support/.',
  },
]

/**
 * @typedef {object} Ban
 * @property {string} regex
 * @property {string} message
 */

const ownName = { regex: '^vue-clerk(/|$)', message: 'Files of src/ must import each other by a relative path.' }
const storybookPackages = { regex: '^(storybook|@storybook|@vitest/browser)(/|$)', message: 'Only src/storybook/ may import Storybook.' }
const nuxtPackages = { regex: '^(nuxt|@nuxt)(/|$)|^#', message: 'Only src/nuxt/ may import Nuxt.' }
const vuePackages = {
  regex: '^(vue|@vue)(/|$)|^@clerk/(vue|react)|\\.vue$',
  message: 'src/testing/ must not import code for Vue or React, because the mock of Clerk works without a framework.',
}

/**
 * In snippets, bans all packages except `allowed`. Readers paste snippets into apps, which may lack other packages.
 *
 * @param {string[]} allowed
 */
const allExcept = (...allowed) => ({
  regex: `^(?!(${allowed.join('|')})$)`,
  message: `A snippet may import only packages that the reader's app has: ${allowed.join(', ')}.`,
})

/**
 * Maps a glob to the imports that are banned in the matching files. If several globs match a file, ESLint uses only the
 * last glob.
 *
 * @type {Record<string, Ban[]>}
 */
const packages = {
  'src/**': [ownName, storybookPackages, nuxtPackages],
  'src/testing/**': [ownName, storybookPackages, nuxtPackages, vuePackages],
  'src/storybook/**': [ownName, nuxtPackages],
  'src/nuxt/**': [storybookPackages, { regex: '^\\.\\./|^vue-clerk/', message: importByName }],
  'scripts/**': [storybookPackages],
  'stories/components/*/examples/**': [allExcept('vue', 'vue-clerk')],
  // This snippet shows how to use the component of another snippet, which the page shows too.
  'stories/components/SignOutButton/examples/accounts/AppActions.vue': [allExcept('vue', 'vue-clerk', './AppSignOut.vue')],
  'stories/recipes/**/*.vue': [allExcept('vue', 'vue-clerk')],
  // This snippet shows how to use an icon library, so its reader has the library.
  'stories/recipes/icon-library/IconLibrary.vue': [allExcept('vue', 'vue-clerk', '@lucide/vue')],
}

/**
 * Bans `import()` too, because no-restricted-imports checks only static imports. Escapes slashes, because an unescaped
 * slash would end the selector's regular expression.
 *
 * @param {Ban} ban
 */
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
