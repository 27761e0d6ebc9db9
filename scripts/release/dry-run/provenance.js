// Checks the provenance of the published package, as far as that works without GitHub.
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { npm } from '../../lib/npm.js'
import { runNpm, runOrThrow } from './workspace.js'

const script = fileURLToPath(new URL('provenanceStatement.js', import.meta.url))

/**
 * @typedef {object} Statement
 * @property {{ name: string, digest: { sha512: string } }[]} subject
 * @property {{ buildDefinition: {
 *   externalParameters: { workflow: { repository: string, path: string } },
 *   resolvedDependencies: { digest: { gitCommit: string } }[],
 * } }} predicate
 */

/**
 * Builds npm's unsigned statement, and compares it with the published package. npm refuses a package whose field
 * `repository` differs from the statement.
 *
 * @param {object} options
 * @param {string} options.release
 * @param {string} options.integrity The hash of the tarball in the registry.
 * @param {string} options.repositoryUrl The field `repository.url` of the published package.
 * @param {string} options.commit
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options.place
 * @throws If the statement and the package differ.
 */
export async function checkProvenance({ release, integrity, repositoryUrl, commit, place }) {
  const sha512 = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
  const workflow = `${place.env.GITHUB_REPOSITORY}/.github/workflows/release.yml@refs/heads/main`
  const output = await runOrThrow(process.execPath, [script, await npmFolder(place), release, sha512], {
    ...place,
    env: { ...place.env, GITHUB_ACTIONS: 'true', GITHUB_WORKFLOW_REF: workflow, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: commit },
  })
  /** @type {Statement} */
  const { subject: [subject], predicate: { buildDefinition } } = JSON.parse(output)
  const { repository, path } = buildDefinition.externalParameters.workflow
  const stated = { sha512: subject?.digest.sha512, repository: `git+${repository}.git`, commit: buildDefinition.resolvedDependencies[0]?.digest.gitCommit }
  const published = { sha512, repository: repositoryUrl, commit }
  if (JSON.stringify(stated) !== JSON.stringify(published)) {
    throw new Error(`The provenance statement differs from the package: ${JSON.stringify({ stated, published })}`)
  }
  return `${subject?.name}, built by ${path} of ${repository} at ${commit.slice(0, 7)}, unsigned`
}

/** @param {{ cwd: string, env: NodeJS.ProcessEnv }} place */
async function npmFolder(place) {
  const [, script] = npm
  return script ? dirname(dirname(script)) : join((await runNpm(['root', '--global'], place)).trim(), 'npm')
}
