// Publishes the package under the name and with the metadata of the release. The working tree stays as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { collect, run } from '../lib/children.js'
import { npm } from '../lib/npm.js'
import { metadataOf, repositoryOf } from './metadata.js'
import { isPackageName } from './packageName.js'
import { assertCleanTree, assertNode, assertToken, isPublished } from './preconditions.js'
import { publishedReadme } from './readme.js'
import { Refusal } from './refusal.js'

const [program, ...npmArgs] = npm

/**
 * Publishes the version in package.json, unless the registry has the version.
 *
 * @param {object} release
 * @param {string} release.root The folder of the repository.
 * @param {string} release.registry
 * @param {NodeJS.ProcessEnv} release.env `NPM_PACKAGE` is the package's name. GitHub's variables name the repository.
 * @throws {Refusal} If something is missing.
 */
export async function publish({ root, registry, env }) {
  /** @type {import('./metadata.js').PackageJson} */
  const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  assertNode(packageJson)
  const name = env.NPM_PACKAGE
  if (!name) throw new Refusal('NPM_PACKAGE is not set. Set it to a package name that you own on npm.')
  if (!isPackageName(name)) throw new Refusal(`NPM_PACKAGE is ${JSON.stringify(name)}, which npm refuses. Set it to a name such as @acme/vue-clerk.`)
  const metadata = metadataOf(repositoryOf(packageJson, env))
  await assertCleanTree(root)
  const place = { cwd: root, env }
  await assertToken(registry, place)

  const release = `${name}@${packageJson.version}`
  if (await isPublished(name, packageJson.version, registry, place)) {
    console.log(`${release} is already published, so nothing was done. To publish a new version, add a changeset with npx changeset.`)
    return
  }

  const restore = keepFiles([join(root, 'package.json'), join(root, 'README.md')])
  process.once('exit', restore)
  try {
    await prepare(root, name, metadata, place)
    // Only GitHub's workflow can prove where the package was built.
    const provenance = env.ACTIONS_ID_TOKEN_REQUEST_URL ? ['--provenance'] : []
    const code = await run(program, [...npmArgs, 'publish', '--access', 'public', '--registry', registry, ...provenance], place)
    if (code) throw new Refusal(`npm could not publish ${release}. The reason is in the lines above. Then run the command again.`)
  } finally {
    restore()
    process.off('exit', restore)
  }
  console.log(`${release} is published.`)
}

/**
 * Writes the name, the metadata and the README of the release. The build reads the name from package.json.
 *
 * @param {string} root
 * @param {string} name
 * @param {ReturnType<typeof metadataOf>} metadata
 * @param {import('../lib/children.js').Place} place
 */
async function prepare(root, name, { repository, homepage, bugs, author }, place) {
  const readme = join(root, 'README.md')
  writeFileSync(readme, publishedReadme(readFileSync(readme, 'utf8'), name))
  const settings = {
    name, homepage,
    'repository.type': repository.type, 'repository.url': repository.url,
    'bugs.url': bugs.url, 'author.name': author.name, 'author.url': author.url,
  }
  const pairs = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  const steps = [['set', ...pairs], ['delete', 'private']]
  for (const step of steps) {
    const { code, output } = await collect(program, [...npmArgs, 'pkg', ...step], place)
    if (code) throw new Error(`npm pkg ${step.join(' ')} failed:\n${output}`)
  }
}

/**
 * Returns a function that writes the files as they are now.
 *
 * @param {string[]} files
 */
function keepFiles(files) {
  const kept = files.map(file => /** @type {const} */ ([file, readFileSync(file)]))
  return () => {
    for (const [file, content] of kept) if (existsSync(file)) writeFileSync(file, content)
  }
}
