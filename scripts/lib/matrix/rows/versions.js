// Finds the versions of packages that npm provides.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { npm } from '../../npm.js'

const [program, ...npmArgs] = npm

/** @type {Map<string, Promise<string[]>>} */
const requests = new Map()

/**
 * Returns all versions of a package, the oldest first.
 *
 * @param {string} name
 * @returns {Promise<string[]>}
 */
export function versionsOf(name) {
  const request = requests.get(name) ?? requestVersions(name)
  requests.set(name, request)
  return request
}

/** @param {string} name */
async function requestVersions(name) {
  const { stdout } = await promisify(execFile)(program, [...npmArgs, 'view', name, 'versions', '--json'], { maxBuffer: 2 ** 26 })
  return /** @type {string[]} */ ([JSON.parse(stdout)].flat()).sort(compareVersions)
}

/**
 * Compares two versions, for `sort()`. A prerelease such as `3.6.0-rc.9` comes before its release.
 *
 * @param {string} one
 * @param {string} other
 */
export function compareVersions(one, other) {
  const [release = '', prerelease] = one.split(/-(.*)/)
  const [otherRelease = '', otherPrerelease] = other.split(/-(.*)/)
  return numerically(release, otherRelease)
    || Number(prerelease === undefined) - Number(otherPrerelease === undefined)
    || numerically(prerelease ?? '', otherPrerelease ?? '')
}

const numerically = (/** @type {string} */ one, /** @type {string} */ other) => one.localeCompare(other, 'en', { numeric: true })

export const isStable = (/** @type {string} */ version) => !version.includes('-')

/** Returns the minor version, such as `3.5` of `3.5.45`. */
export const minorOf = (/** @type {string} */ version) => version.split('.', 2).join('.')

/**
 * Returns the newest stable version that starts with `prefix`, such as `3.5`. Without stable versions, returns the newest
 * release candidate.
 *
 * @param {string} name
 * @param {string} [prefix]
 */
export async function newest(name, prefix) {
  const versions = (await versionsOf(name)).filter(version => prefix === undefined || version.startsWith(`${prefix}.`))
  const found = versions.findLast(isStable) ?? versions.findLast(version => /-rc\./.test(version))
  if (found === undefined) throw new Error(`npm has no version ${prefix} of ${name}`)
  return found
}

/**
 * Returns the newest patch of each minor version, from the version `first` on.
 *
 * @param {string} name
 * @param {string} first
 */
export async function minorsFrom(name, first) {
  const stable = (await versionsOf(name)).filter(version => isStable(version) && compareVersions(version, first) >= 0)
  return [...new Map(stable.map(version => [minorOf(version), version])).values()]
}
