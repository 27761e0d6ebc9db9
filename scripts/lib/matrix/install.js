// Installs packages in a copy of this project.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { npm } from '../npm.js'
import { UnavailableError } from './unavailable.js'

const run = promisify(execFile)

/**
 * Installs packages in a copy, such as `{ vue: '3.5.0' }`. npm replaces the folders of packages, so the linked files of
 * this project stay the same.
 *
 * @param {string} folder
 * @param {Record<string, string>} packages
 */
export async function installInto(folder, packages) {
  const names = Object.keys(packages)
  if (names.length === 0) return
  await install(folder, names.map(name => `${name}@${packages[name]}`), ['--no-save', '--no-package-lock'])
  for (const name of names) {
    const { version } = JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
    if (version !== packages[name]) throw new UnavailableError(`npm installed ${name} ${version} instead of ${packages[name]}`)
  }
}

/**
 * Installs a package in a copy. The package gets its own copies of its dependencies, so the rest of the copy stays the
 * same. This installation is faster than `installInto()`.
 *
 * @param {string} folder
 * @param {string} name
 * @param {string} version
 */
export async function installNested(folder, name, version) {
  const own = await mkdtemp(join(folder, 'node_modules/.matrix-'))
  await writeFile(join(own, 'package.json'), '{ "private": true }\n')
  await install(own, [`${name}@${version}`])
  const target = join(folder, 'node_modules', name)
  await rm(target, { recursive: true })
  await rename(join(own, 'node_modules', name), target)
  // A package's own node_modules stays, because its versions differ from those of its siblings.
  await cp(join(own, 'node_modules'), join(target, 'node_modules'), { recursive: true, force: false, verbatimSymlinks: true })
  await rm(own, { recursive: true })
}

/**
 * Replaces the files of a package in a copy. The package's dependencies stay the same.
 *
 * @param {string} folder
 * @param {string} name
 * @param {string} version
 */
export async function unpackInto(folder, name, version) {
  const [program, ...args] = npm
  const modules = join(folder, 'node_modules')
  const { stdout } = await run(program, [...args, 'pack', '--silent', '--pack-destination', modules, `${name}@${version}`])
    .catch(cause => { throw UnavailableError.from(`npm can't provide ${name}@${version}`, cause) })
  const archive = join(modules, stdout.trim())
  await rm(join(modules, name), { recursive: true })
  await mkdir(join(modules, name))
  await run('tar', ['-xzf', archive, '--strip-components=1', '-C', join(modules, name)])
  await rm(archive)
}

/**
 * @param {string} folder
 * @param {string[]} packages
 * @param {string[]} options
 */
async function install(folder, packages, options = []) {
  const [program, ...args] = npm
  // Without --legacy-peer-deps, npm would reject versions that differ from the peers of this project's packages.
  const command = [...args, 'install', '--ignore-scripts', '--legacy-peer-deps', '--prefer-offline', ...options, ...packages]
  await run(program, command, { cwd: folder })
    .catch(cause => { throw UnavailableError.from(`npm can't install ${packages.join(' ')}`, cause) })
}
