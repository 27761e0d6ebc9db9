// Runs the checks of one row of the matrix.
import { runCheck } from './checks.js'
import { copyProject } from './copy.js'
import { installInto, installNested, unpackInto } from './install.js'
import { findNode } from './nodes.js'
import { UnavailableError } from './unavailable.js'

/**
 * The result of a row. `skipped` says why the checks didn't run.
 *
 * @typedef {object} RowResult
 * @property {string} version
 * @property {string} node
 * @property {import('./checks.js').CheckResult[]} checks
 * @property {string} [skipped]
 */

/**
 * Runs a row in a new copy of this project.
 *
 * @param {import('./rows/rows.js').Row} row
 * @returns {Promise<RowResult>}
 */
export async function runRow(row) {
  const { version, packages = {}, nested = {}, unpacked = {}, inApp = {} } = row
  if (row.unavailable) return { version, node: '–', checks: [], skipped: row.unavailable }
  /** @type {import('./copy.js').Copy | undefined} */
  let copy
  try {
    const node = await findNode(row.node)
    copy = await copyProject()
    await installInto(copy.folder, packages)
    for (const [name, version] of Object.entries(nested)) await installNested(copy.folder, name, version)
    for (const [name, version] of Object.entries(unpacked)) await unpackInto(copy.folder, name, version)
    const env = { CONSUMER_PACKAGES: Object.entries(inApp).map(([name, version]) => `${name}@${version}`).join(' ') }
    const results = []
    for (const check of row.checks) results.push(await runCheck(check, copy.folder, { node: node.program, env }))
    return { version, node: node.version, checks: results }
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error
    return { version, node: '–', checks: [], skipped: error.message }
  } finally {
    copy?.remove()
  }
}
