// Measures the bytes of a built package.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { npm } from '../lib/npm.js'
import { bundleApp } from '../../tests/package/support/bundle/bundleApp.js'
import { appUsing, sizeLimits } from '../../tests/package/support/bundle/sizeLimits.js'

const run = promisify(execFile)

/**
 * Maps what was measured to its bytes. The bytes are undefined if the package lacks a name that the app imports.
 *
 * @typedef {Record<string, number | undefined>} Bytes
 */

/**
 * @param {string} folder
 * @throws if the folder has no dependencies or no built package.
 */
export function assertBuilt(folder) {
  const missing = ['package.json', 'node_modules', 'dist/index.js'].find(path => !existsSync(join(folder, path)))
  if (missing) throw new Error(`${folder} has no ${missing}. Run npm ci --ignore-scripts and npm run build in this folder first.`)
}

/**
 * Measures the package in a checkout: apps that use the package, the style sheet, and the archive for npm.
 *
 * @param {string} folder
 * @returns {Promise<Bytes>}
 */
export async function measurePackage(folder) {
  const cache = join(folder, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const app = await mkdtemp(join(cache, 'report-'))
  try {
    await mkdir(join(app, 'node_modules'))
    await symlink(folder, join(app, 'node_modules/vue-clerk'), 'junction')
    // Without a package.json in this folder, the name `vue-clerk` would resolve to the package of the checkout itself.
    await writeFile(join(app, 'package.json'), '{ "private": true, "type": "module" }\n')
    /** @type {Bytes} */
    const bytes = {}
    for (const [, names] of sizeLimits) bytes[`\`${names}\``] = await bytesOfApp(app, names)
    bytes['`style.css`'] = gzipSync(await readFile(join(folder, 'dist/style.css'))).length
    return { ...bytes, ...await bytesOfArchive(folder) }
  } finally {
    await rm(app, { recursive: true })
  }
}

/**
 * Returns the gzipped bytes that load at once in an app that imports `names`.
 *
 * @param {string} app
 * @param {string} names
 */
export async function bytesOfApp(app, names) {
  try {
    return (await bundleApp(app, appUsing(names))).atOnce
  } catch (error) {
    if (error instanceof Error && /MISSING_EXPORT|is not exported/.test(error.message)) return undefined
    throw error
  }
}

/** @param {string} folder */
async function bytesOfArchive(folder) {
  const [program, ...args] = npm
  const { stdout } = await run(program, [...args, 'pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: folder })
  const [{ size, unpackedSize }] = JSON.parse(stdout)
  return { 'archive for npm': size, 'installed package': unpackedSize }
}
