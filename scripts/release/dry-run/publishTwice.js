import { join } from 'node:path'
import process from 'node:process'
import { sourceName } from '../packageName.js'
import { checkPackedNames } from './packedNames.js'
import { checkProvenance } from './provenance.js'
import { runNpm, runOrThrow } from './workspace.js'

/**
 * The fields of a published version that the dry run prints.
 *
 * @typedef {object} Manifest
 * @property {Record<string, unknown>} exports
 * @property {{ url: string }} repository
 * @property {string} homepage
 * @property {{ url: string }} bugs
 * @property {{ name: string, url: string } | string} author
 * @property {string[]} keywords
 * @property {{ integrity: string }} dist
 */

/**
 * Publishes the package with the script of the release workflow, checks what the registry got, and runs the script again.
 *
 * @param {object} options
 * @param {string} options.repository
 * @param {string} options.registry
 * @param {string} options.version
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(line: string) => void} options.report
 */
export async function publishTwice({ repository, registry, version, env, report }) {
  const name = env.NPM_PACKAGE ?? sourceName
  const release = `${name}@${version}`
  const place = { cwd: repository, env }
  const publish = () => runOrThrow(process.execPath, [join(repository, 'scripts/publish.js'), '--registry', registry], place)

  assertLine(await publish(), `${release} is published.`)
  report(`published ${release}`)
  assertLine(await runOrThrow('git', ['status', '--short', '--branch'], place), '## ')
  const again = await publish()
  assertLine(again, `${release} is already published, so nothing was done.`)
  report(`published again: ${again.trim()}`)

  /** @type {Manifest} */
  const manifest = JSON.parse(await runNpm(['view', release, '--json', '--prefer-online'], place))
  const { repository: { url }, homepage, bugs, author, keywords, dist, exports } = manifest
  report(`metadata: repository ${url}, homepage ${homepage}, bugs ${bugs.url}, author ${typeof author === 'string' ? author : `${author.name} (${author.url})`}`)
  report(`keywords: ${keywords.join(', ')}`)
  report(await checkPackedNames(release, name, place))
  const commit = (await runOrThrow('git', ['rev-parse', 'HEAD'], place)).trim()
  report(`provenance: ${await checkProvenance({ release, integrity: dist.integrity, repositoryUrl: url, commit, place })}`)
  return { name, version, entries: Object.keys(exports) }
}

/**
 * @param {string} output
 * @param {string} line The start of a line that the output must contain.
 */
function assertLine(output, line) {
  if (!output.split('\n').some(text => text.startsWith(line))) throw new Error(`The output has no line "${line}":\n${output}`)
}
