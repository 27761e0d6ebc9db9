// Finds the versions of Node in which the matrix runs checks.
import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import { npm } from '../npm.js'
import { UnavailableError } from './unavailable.js'

/** @typedef {{ version: string, program: string }} Node */

/** @type {Map<string | undefined, Promise<Node>>} */
const nodes = new Map([[undefined, Promise.resolve({ version: process.versions.node, program: process.execPath })]])

/**
 * Returns a Node, such as `20.19.0` or the newest `22`. npm downloads this Node once, as the package `node`.
 *
 * @param {string} [version] Without a version, returns the Node that runs this script.
 * @returns {Promise<Node>}
 */
export function findNode(version) {
  const found = nodes.get(version) ?? downloadNode(version)
  nodes.set(version, found)
  return found
}

/** @param {string} [version] */
async function downloadNode(version) {
  const [program, ...args] = npm
  const print = 'node --print "JSON.stringify([process.versions.node, process.execPath])"'
  try {
    const { stdout } = await promisify(execFile)(program, [...args, 'exec', '--yes', `--package=node@${version}`, '--call', print])
    const [found, path] = JSON.parse(stdout)
    if (found !== version && !found.startsWith(`${version}.`)) throw new Error(`npm started Node ${found}`)
    return { version: found, program: path }
  } catch (cause) {
    throw UnavailableError.from(`npm can't provide Node ${version} on this machine`, /** @type {Error} */ (cause))
  }
}
