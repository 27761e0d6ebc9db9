// Installs the published package in an app, with npm and with pnpm.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { runNpm, runOrThrow } from './workspace.js'

/** @typedef {{ cwd: string, env: NodeJS.ProcessEnv }} Place */
/** @typedef {(release: string, machine: Place, local: Place) => Promise<void>} Installer */

/**
 * Returns the function that installs a release with each package manager. First, each function installs the app's
 * dependencies in the versions of package-lock.json, from the registry of the machine. Then the function installs the
 * release from the local registry.
 *
 * @param {string} pnpm The script of pnpm.
 * @returns {Record<string, Installer>}
 */
export function createInstallers(pnpm) {
  const runPnpm = (/** @type {string[]} */ args, /** @type {Place} */ place) =>
    runOrThrow(process.execPath, [pnpm, ...args], place)
  return {
    npm: async (release, machine, local) => {
      await runNpm(['ci', '--ignore-scripts', '--prefer-offline'], machine)
      await runNpm(['install', '--ignore-scripts', release], local)
    },
    pnpm: async (release, machine, local) => {
      await copyOverrides(machine.cwd)
      await runPnpm(['import'], machine)
      await runPnpm(['install', '--frozen-lockfile', '--ignore-scripts', '--prefer-offline'], machine)
      await runPnpm(['add', '--ignore-scripts', '--save-exact', release], local)
    },
  }
}

/**
 * pnpm reads overrides from another field of package.json than npm.
 *
 * @param {string} folder
 */
async function copyOverrides(folder) {
  const file = join(folder, 'package.json')
  /** @type {{ overrides?: Record<string, string> }} */
  const packageJson = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...packageJson, pnpm: { overrides: packageJson.overrides } }, null, 2))
}
