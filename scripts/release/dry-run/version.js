import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { runOrThrow } from './workspace.js'

/**
 * Writes the next version and the changelog with the script of the release workflow, and commits both. Without a
 * changeset, the version stays as it is.
 *
 * @param {string} repository
 * @param {NodeJS.ProcessEnv} env
 */
export async function writeVersion(repository, env) {
  const place = { cwd: repository, env }
  const before = versionIn(repository)
  const changesets = readdirSync(join(repository, '.changeset')).filter(file => file.endsWith('.md') && file !== 'README.md')
  if (!changesets.length) return { version: before, summary: `the version stays ${before}, because there is no changeset` }
  await runOrThrow(process.execPath, [join(repository, 'scripts/ci/version.js')], place)
  const identity = ['-c', 'user.name=dry run', '-c', 'user.email=dry-run@localhost']
  await runOrThrow('git', [...identity, 'commit', '--quiet', '--all', '--no-gpg-sign', '--message', 'Version packages'], place)
  const version = versionIn(repository)
  return { version, summary: `wrote version ${version} after ${before}, from ${changesets.length} changesets` }
}

/** @param {string} repository */
function versionIn(repository) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  return version
}
