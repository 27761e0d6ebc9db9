import { execFile } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { npm } from '../../scripts/lib/npm.js'

/** The major versions of Node that the package supports. */
export const nodeVersions = [20, 22, 24, 26]

/**
 * Returns the environment variables with which npm's scripts run in another major version of Node. The program of this
 * version comes from npm's package `node`.
 */
export async function environmentOf(version: number) {
  const [program, ...args] = npm
  const command = ['exec', '--yes', '--package', `node@${version}`, '--', 'node', '--print', 'process.execPath']
  const { stdout } = await promisify(execFile)(program, [...args, ...command])
  return { PATH: `${dirname(stdout.trim())}${delimiter}${process.env.PATH}` }
}
