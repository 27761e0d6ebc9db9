// Creates the rows of an axis.

/**
 * One version of one axis.
 *
 * @typedef {object} Row
 * @property {string} version
 * @property {string[]} checks the names of the checks, see ../checks.js
 * @property {Record<string, string>} [packages] the packages that replace those of this project
 * @property {Record<string, string>} [nested] a package that gets its own copies of its dependencies
 * @property {Record<string, string>} [unpacked] a package whose files contain its dependencies
 * @property {Record<string, string>} [inApp] the packages that replace those of the app in tests/consumers/apps/
 * @property {string} [node] the major version of Node that runs the checks. The default is the Node that runs the matrix.
 * @property {string} [unavailable] why npm doesn't provide the version
 */

/**
 * Returns one row for each version, without duplicates. If npm doesn't provide a version, the version's row says so.
 *
 * @param {(string | Promise<string>)[]} versions
 * @param {(version: string) => Omit<Row, 'version'> | Promise<Omit<Row, 'version'>>} rowOf
 * @returns {Promise<Row[]>}
 */
export async function each(versions, rowOf) {
  const rows = versions.map(async given => {
    const version = await given
    return { version, ...await rowOf(version) }
  })
  const settled = await Promise.allSettled(rows)
  const found = settled.map(result => result.status === 'fulfilled'
    ? result.value
    : { version: 'unknown', checks: [], unavailable: String(result.reason.message) })
  return found.filter(({ version }, index) => version === 'unknown' || found.findIndex(row => row.version === version) === index)
}
