import process from 'node:process'

const script = process.env.npm_execpath

/**
 * The command that starts npm. If npm started this script, the command starts the same npm, because another version of
 * npm could read the lockfile differently. Otherwise, the command starts the npm in PATH.
 *
 * @type {[program: string, ...args: string[]]}
 */
export const npm = script?.endsWith('.js') ? [process.execPath, script] : ['npm']
