import process from 'node:process'

const script = process.env.npm_execpath

/**
 * The npm that runs this script, because another version could read the lockfile differently. Without one, the npm of
 * the PATH.
 *
 * @type {[program: string, ...args: string[]]}
 */
export const npm = script?.endsWith('.js') ? [process.execPath, script] : ['npm']
