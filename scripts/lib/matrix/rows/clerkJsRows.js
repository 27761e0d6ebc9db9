// Declares the versions of clerk-js.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { each } from './rows.js'
import { minorsFrom } from './versions.js'

/**
 * Returns the constant `name` of a source file.
 *
 * @param {string} file
 * @param {string} name
 */
function constantOf(file, name) {
  const source = readFileSync(join(import.meta.dirname, '../../../../src', file), 'utf8')
  const [, value] = new RegExp(`export const ${name} = '([\\d.]+)'`).exec(source) ?? []
  if (value === undefined) throw new Error(`src/${file} has no constant ${name}`)
  return value
}

const oldestClerk = constantOf('clerk/load/clerkVersion.ts', 'oldestClerk')
const clerkJsVersion = constantOf('testing/mock/mockUrls.ts', 'clerkJsVersion')

/** The versions on which the button works: each minor version from the oldest supported version on. */
export async function clerkJsRows() {
  const all = await minorsFrom('@clerk/clerk-js', oldestClerk)
  const versions = [...new Set([oldestClerk, ...all])]
  const thorough = [oldestClerk, all.at(-1)]
  return each(versions, version => ({
    unpacked: { '@clerk/clerk-js': version },
    checks: [thorough.includes(version) ? 'button on clerk-js' : 'faults on clerk-js'],
  }))
}

/** The version to which the mock is equal. */
export const mockRows = () =>
  each([clerkJsVersion], version => ({ unpacked: { '@clerk/clerk-js': version }, checks: ['contract'] }))
