// Derives the metadata of package.json from one setting, the repository.
import { Refusal } from './refusal.js'

/**
 * @typedef {object} PackageJson
 * @property {string} name
 * @property {string} version
 * @property {{ node: string }} engines
 * @property {string | { url?: string }} [repository]
 * @property {Record<string, unknown>} [exports]
 */

/**
 * Returns the URL of the repository's web page. The field `repository` of package.json comes first. Without the field,
 * GitHub's workflow names the repository.
 *
 * @param {PackageJson} packageJson
 * @param {NodeJS.ProcessEnv} env
 * @throws {Refusal} If neither names the repository.
 */
export function repositoryOf({ repository }, env) {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = env
  const setting = typeof repository === 'string' ? repository : repository?.url
  const fromWorkflow = GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
  const url = webPage(setting ?? fromWorkflow ?? '')
  if (url) return url
  const problem = setting ? `package.json has the repository ${JSON.stringify(setting)}, which isn't a URL` : 'the repository is unknown'
  throw new Refusal(`${problem}. Set GITHUB_REPOSITORY to OWNER/NAME, or run npm pkg set repository=https://github.com/OWNER/NAME.`)
}

/** @param {string} repository */
function webPage(repository) {
  const url = repository.replace(/^github:/, 'https://github.com/').replace(/^git\+/, '').replace(/\.git$/, '')
  return /^https?:\/\/[^/]+\/[^/]+\/[^/]+$/.test(url) ? url : undefined
}

/**
 * Returns the fields of package.json that follow from the repository. npm refuses a package if its `repository` differs
 * from the repository in the provenance.
 *
 * @param {string} repository The URL of the repository's web page.
 */
export function metadataOf(repository) {
  const owner = new URL('.', repository)
  return {
    repository: { type: 'git', url: `git+${repository}.git` },
    homepage: `${repository}#readme`,
    bugs: { url: `${repository}/issues` },
    author: { name: owner.pathname.slice(1, -1), url: owner.href.slice(0, -1) },
  }
}
