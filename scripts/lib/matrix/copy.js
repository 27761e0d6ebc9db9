// Creates temporary copies of this project, in which the matrix installs other versions of packages.
import { execFile } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

/** @typedef {{ folder: string, remove: () => void }} Copy */

/** @type {Set<string>} */
const copies = new Set()

// Removes the copies also if a signal ends this process.
process.on('exit', () => copies.forEach(removeFolder))

/** @param {string} folder */
function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true })
  copies.delete(folder)
}

/**
 * Copies this project to a temporary folder, without ignored files. The copy's node_modules has hard links to the files
 * of this project's node_modules.
 *
 * @returns {Promise<Copy>}
 */
export async function copyProject() {
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-matrix-'))
  copies.add(folder)
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], { cwd: root })
    .catch(cause => { throw new Error('The matrix needs a git clone of this project, because it copies the files that git lists.', { cause }) })
  for (const file of stdout.split('\0').filter(file => file && existsSync(join(root, file)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    copyFileSync(join(root, file), join(folder, file))
  }
  const modules = join(folder, 'node_modules')
  linkFolder(join(root, 'node_modules'), modules, name => !name.startsWith('.') || name === '.bin')
  // npm writes to this file, so the copy has no link to it.
  copyFileSync(join(root, 'node_modules/.package-lock.json'), join(modules, '.package-lock.json'))
  linkFolder(join(root, 'node_modules/.cache'), join(modules, '.cache'), name => /^chromium-[\d.]+$/.test(name))
  return { folder, remove: () => { removeFolder(folder) } }
}

/**
 * Creates the folder `to` with hard links to the files of `from`. At the top level, takes only the names that `isWanted`
 * accepts.
 *
 * @param {string} from
 * @param {string} to
 * @param {(name: string) => boolean} isWanted
 */
function linkFolder(from, to, isWanted = () => true) {
  mkdirSync(to, { recursive: true })
  if (!existsSync(from)) return
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!isWanted(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkFile(source, target)
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
function linkFile(source, target) {
  try {
    linkSync(source, target)
  } catch {
    // The temporary folder is on another disk, or the disk has no hard links.
    cpSync(source, target)
  }
}
