// Defines the checks of `npm test`. Maps the name of each check to a command line.
import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

const ofSource = (/** @type {string} */ project) => `vitest run --project ${project}`
const ofBuild = (/** @type {string} */ project) => `vitest run --config vitest.build.config.ts --project ${project}`
const inBrowser = (/** @type {string} */ project) => `vitest run --config vitest.browser.config.ts --project ${project}`

/** @type {Record<string, string>} */
export const checks = {
  'types': scripts['test:types'],
  'lint': scripts['test:lint'],
  'commands': ofBuild('commands'),
  'unit': scripts['test:unit'],
  'routing': ofSource('routing'),
  'ssr': ofSource('ssr'),
  'contract': ofSource('contract'),
  'fuzz': ofSource('fuzz'),
  'fuzz:browser': inBrowser('fuzz:browser'),
  'faults': ofSource('faults'),
  'package': ofBuild('package'),
  'stories': inBrowser('stories*'),
  'accessibility': ofBuild('accessibility'),
  'visual': scripts['test:visual'],
  'e2e': ofBuild('e2e'),
}

/**
 * Maps each program in the command lines to its script. Node runs the script directly, because npm's links to programs
 * don't work with `spawn` on Windows.
 */
const programs = {
  'vitest': ['node_modules/vitest/vitest.mjs'],
  'vue-tsc': ['node_modules/vue-tsc/bin/vue-tsc.js'],
  'eslint': ['node_modules/eslint/bin/eslint.js'],
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
