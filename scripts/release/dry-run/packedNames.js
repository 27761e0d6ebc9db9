import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceName } from '../packageName.js'
import { runNpm, runOrThrow } from './workspace.js'

// The keys and the layer that every version of the package shares, whatever its name is.
const shared = /Symbol\.for\("[^"]*"\)|@layer [^;{`\n]*/g

/** The name in the source files, in an import, a message or a sentence. A URL may contain the name. */
const quotedName = new RegExp(`["'\`[ ]${sourceName}(?![\\w-])`)

/**
 * Downloads a release, and checks that its files import the package by its published name.
 *
 * @param {string} release
 * @param {string} name
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} place
 * @throws If a file has the name in the source files.
 */
export async function checkPackedNames(release, name, place) {
  const folder = join(place.cwd, '../packed')
  await mkdir(folder)
  /** @type {{ filename: string, size: number, unpackedSize: number }[]} */
  const [tarball] = JSON.parse(await runNpm(['pack', release, '--json', '--prefer-online', '--pack-destination', folder], place))
  if (!tarball) throw new Error(`npm could not download ${release}.`)
  const { filename, size, unpackedSize } = tarball
  await runOrThrow('tar', ['-xzf', join(folder, filename), '-C', folder], place)
  const paths = (await readdir(join(folder, 'package'), { recursive: true })).filter(path => /\.(js|ts|css|json|md)$/.test(path))
  /** @type {string[]} */
  const wrong = []
  for (const path of paths) {
    const text = (await readFile(join(folder, 'package', path), 'utf8')).replace(shared, '')
    if (name !== sourceName && quotedName.test(text)) wrong.push(path)
  }
  if (wrong.length) throw new Error(`These files of ${release} have the name ${sourceName}: ${wrong.join(', ')}`)
  return `tarball: ${size} bytes packed, ${unpackedSize} unpacked; all ${paths.length} text files use the name ${name}`
}
