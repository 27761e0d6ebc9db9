// Defines the checks of `npm test`.
import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

const ofSource = (/** @type {string} */ project) => `vitest run --project ${project}`
const ofBuild = (/** @type {string} */ project) => `vitest run --config vitest.build.config.ts --project ${project}`
const inBrowser = (/** @type {string} */ project) => `vitest run --config vitest.browser.config.ts --project ${project}`

/**
 * Maps the name of each check to a command line. The longest checks come first, so that no long check runs alone at the end.
 *
 * @type {Record<string, string>}
 */
export const checks = {
  'e2e': ofBuild('e2e'),
  'package': ofBuild('package'),
  'chromium': `${ofBuild('browsers')} tests/browsers/chromium.test.ts`,
  'stories': `${inBrowser('stories')} --project stories:clerk-js`,
  'visual': scripts['test:visual'],
  'lint': scripts['test:lint'],
  'unit': scripts['test:unit'],
  'contract': ofSource('contract'),
  'accessibility': ofBuild('accessibility'),
  'routing': ofSource('routing'),
  'types': scripts['test:types'],
  'playwright': 'playwright test --config tests/playwright/playwright.config.ts',
  'faults': ofSource('faults'),
  'commands': ofBuild('commands'),
  'fuzz:browser': inBrowser('fuzz:browser'),
  'fuzz': ofSource('fuzz'),
  'ssr': ofSource('ssr'),
}

/** The checks that need the built Storybook. */
export const storybookChecks = ['e2e', 'visual', 'chromium']

/**
 * Maps each program in the command lines to the program's script. Node runs the script directly, because npm's links to
 * programs don't work with `spawn` on Windows.
 */
const programs = {
  'vitest': ['node_modules/vitest/vitest.mjs'],
  'vue-tsc': ['node_modules/vue-tsc/bin/vue-tsc.js'],
  'eslint': ['node_modules/eslint/bin/eslint.js'],
  'playwright': ['node_modules/@playwright/test/cli.js'],
  'node': [],
}

/**
 * Returns the arguments with which Node runs a check.
 *
 * @param {string} name
 * @returns {string[]}
 */
export function argumentsOf(name) {
  const [program, ...args] = checks[name]?.split(' ') ?? []
  return [...programs[/** @type {keyof typeof programs} */ (program)], ...args]
}
