import process from 'node:process'

const script = process.env.npm_execpath

/**
 * The npm that runs this script, otherwise the npm of the PATH. A different version could read the lockfile
 * differently.
 *
 * @type {[program: string, ...args: string[]]}
 */
export const npm = script?.endsWith('.js') ? [process.execPath, script] : ['npm']
