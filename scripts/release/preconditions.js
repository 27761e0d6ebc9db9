// Checks what a release needs, before the release changes a file. Each refusal is one line that states what to do.
import process from 'node:process'
import { collect } from '../lib/children.js'
import { npm } from '../lib/npm.js'
import { Refusal } from './refusal.js'

/** @typedef {import('../lib/children.js').Place} Place */

/** The oldest npm that gets its permission to publish from GitHub. */
const oldestTrustedNpm = '11.5.1'

const [program, ...npmArgs] = npm

/**
 * Returns whether a version is at least `floor`.
 *
 * @param {string} version
 * @param {string} floor
 */
function isAtLeast(version, floor) {
  const [own, needed] = [version, floor].map(text => text.split(/[.-]/).map(Number))
  const different = [0, 1, 2].find(index => (own?.[index] ?? 0) !== (needed?.[index] ?? 0)) ?? 0
  return (own?.[different] ?? 0) >= (needed?.[different] ?? 0)
}

/**
 * @param {import('./metadata.js').PackageJson} packageJson
 * @param {string} [version]
 */
export function assertNode({ engines }, version = process.versions.node) {
  const floor = engines.node.replace('>=', '')
  if (!isAtLeast(version, floor)) throw new Refusal(`this is Node ${version}. Install Node ${floor} or newer, then run the command again.`)
}

/**
 * Refuses uncommitted changes, because the published files would differ from the commit in the provenance.
 *
 * @param {string} root
 */
export async function assertCleanTree(root) {
  const { code, output } = await collect('git', ['status', '--porcelain'], { cwd: root })
  if (code) throw new Refusal('this folder is no git repository. Run the command in a clone of the repository.')
  const files = output.split('\n').filter(Boolean).map(line => line.slice(3))
  const others = files.length > 1 ? ` and ${files.length - 1} more` : ''
  if (!files.length) return
  throw new Refusal(`the repository has uncommitted changes (${files[0]}${others}). Commit them, or run git stash --include-untracked.`)
}

/**
 * Refuses if npm may not publish. In GitHub's workflow, npm exchanges a token of GitHub for the permission to publish.
 *
 * @param {string} registry
 * @param {Place & { env: NodeJS.ProcessEnv }} place
 */
export async function assertToken(registry, place) {
  if (place.env.ACTIONS_ID_TOKEN_REQUEST_URL) return assertTrustedNpm(place)
  if (place.env.GITHUB_ACTIONS) {
    throw new Refusal('GitHub gave this job no token for npm. Add "id-token: write" to the permissions of the job.')
  }
  const { code, output } = await collect(program, [...npmArgs, 'whoami', '--registry', registry], place)
  if (!code) return
  if (output.includes('ENEEDAUTH')) throw new Refusal(`npm has no token for ${registry}. Run npm login --registry ${registry}.`)
  if (output.includes('E401')) throw new Refusal(`${registry} refuses npm's token. Run npm login --registry ${registry}.`)
  throw new Refusal(`${registry} does not respond. Check the network and the setting --registry. npm's last line: ${lastLine(output)}`)
}

/** @param {Place} place */
async function assertTrustedNpm(place) {
  const version = (await collect(program, [...npmArgs, '--version'], place)).output.trim()
  if (isAtLeast(version, oldestTrustedNpm)) return
  throw new Refusal(`npm ${version} is too old for trusted publishing. Use Node 24, which includes a newer npm than ${oldestTrustedNpm}.`)
}

/**
 * Returns whether the registry has a version of the package.
 *
 * @param {string} name
 * @param {string} version
 * @param {string} registry
 * @param {Place} place
 */
export async function isPublished(name, version, registry, place) {
  const release = `${name}@${version}`
  const args = ['view', release, 'version', '--json', '--prefer-online', '--registry', registry]
  const { code, output } = await collect(program, [...npmArgs, ...args], place)
  // For a known package without this version, some versions of npm print nothing.
  if (!code) return output.includes(JSON.stringify(version))
  if (output.includes('E404')) return false
  throw new Refusal(`npm can't look up ${release} in ${registry}. Check the network, then run the command again. npm's last line: ${lastLine(output)}`)
}

/** @param {string} output */
function lastLine(output) {
  return output.split('\n').filter(line => line.trim() && !line.includes('complete log')).at(-1)?.trim() ?? ''
}
