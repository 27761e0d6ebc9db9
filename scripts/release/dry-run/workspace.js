// A temporary folder for a dry run, with a copy of the repository. The folder is removed at the end.
import { mkdtempSync, rmSync } from 'node:fs'
import { appendFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { collect } from '../../lib/children.js'
import { npm } from '../../lib/npm.js'

/** @typedef {import('../../lib/children.js').Place} Place */

const [npmProgram, ...npmArgs] = npm

/** Creates a temporary folder, and a function that removes the folder. A signal removes the folder too. */
export function createWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'vue-clerk-release-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/**
 * Runs a program, and resolves with the program's output.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Place} place
 * @throws If the program fails. The error's message contains the output.
 */
export async function runOrThrow(program, args, place) {
  const { code, output } = await collect(program, args, place)
  if (code) throw new Error(`${program} ${args.join(' ')} failed in ${place.cwd}:\n${output}`)
  return output
}

/**
 * Runs npm without npm's warnings, and resolves with the output.
 *
 * @param {string[]} args
 * @param {Place} place
 */
export function runNpm(args, place) {
  return runOrThrow(npmProgram, [...npmArgs, ...args, '--loglevel=error'], place)
}

/**
 * Clones the newest commit of a repository. The clone uses the repository's installed dependencies by a link.
 *
 * @param {string} root
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
export async function cloneRepository(root, folder, env) {
  await runOrThrow('git', ['clone', '--quiet', root, folder], { env })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  // The pattern in .gitignore matches only a folder, not a link.
  await appendFile(join(folder, '.git/info/exclude'), 'node_modules\n')
}

/**
 * Returns the environment of this process without the variables that npm sets for a script. These variables would
 * overwrite the settings of the programs that the dry run starts.
 */
export function environmentWithoutNpm() {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const own = Object.entries(env).filter(([name]) => !/^npm_(?!execpath$)|^(GITHUB|ACTIONS)_|^INIT_CWD$|^CI$/i.test(name))
  return { ...Object.fromEntries(own), NO_COLOR: '1', NUXT_TELEMETRY_DISABLED: '1' }
}
