import process from 'node:process'

const script = process.env.npm_execpath

/**
 * The command that starts npm. If npm runs this script, it is the same npm, because another version of npm could read
 * the lockfile differently. Otherwise, it is the npm of the PATH.
 *
 * @type {[program: string, ...args: string[]]}
 */
export const npm = script?.endsWith('.js') ? [process.execPath, script] : ['npm']
