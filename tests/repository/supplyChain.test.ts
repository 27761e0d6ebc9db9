import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What a lockfile says of a package, by the folder that it is installed in. */
interface LockedPackage {
  version?: string
  license?: string
  resolved?: string
  integrity?: string
  link?: boolean
  /** It comes inside of another one, under that one's hash. */
  inBundle?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

type Lockfile = Record<string, LockedPackage>

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const lockfile = (file: string) => (JSON.parse(read(file)) as { packages: Lockfile }).packages
const installed = (packages: Lockfile) => Object.entries(packages).filter(([folder]) => folder !== '')

/** Where Node finds a package from another one's folder. */
function resolve(packages: Lockfile, from: string, name: string): string {
  const folder = `${from && `${from}/`}node_modules/${name}`
  if (packages[folder]) return folder
  if (!from) throw new Error(`The lockfile has no ${name}.`)
  return resolve(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

/** A package's dependencies, and theirs, by their folders. */
function dependenciesOf(packages: Lockfile, from = '', found = new Set<string>()) {
  const { dependencies, optionalDependencies } = packages[from]!
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const folder = resolve(packages, from, name)
    if (found.has(folder)) continue
    found.add(folder)
    dependenciesOf(packages, folder, found)
  }
  return [...found].sort()
}

const lockfiles = [
  'package-lock.json',
  'tests/bench/package-lock.json',
  'tests/consumers/apps/clerk-vue/package-lock.json',
  'tests/consumers/apps/nuxt/package-lock.json',
  'tests/consumers/apps/storybook/package-lock.json',
]

describe('what an app installs with this package', () => {
  const own = lockfile('package-lock.json')
  const shipped = dependenciesOf(own)

  // As SECURITY.md has it: whoever adds one looks at its licence, and writes it down.
  const rows = read('SECURITY.md').matchAll(/^\| `([^`]+)` \| ([\w.-]+) \|$/gm)
  const listed = [...rows].map(([, name, license]) => [name, license])

  it('is what SECURITY.md lists, under the licences that it says', () => {
    expect(shipped.map(folder => [folder.replace(/^.*node_modules\//, ''), own[folder]!.license])).toEqual(listed)
  })

  it('is under licences that ask for no more than a notice', () => {
    const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense']
    expect(shipped.filter(folder => !allowed.includes(own[folder]!.license ?? 'none'))).toEqual([])
  })

  it('runs no script when it is installed', () => {
    expect(shipped.filter(folder => own[folder]!.hasInstallScript)).toEqual([])
  })
})

describe.each(lockfiles)('%s', file => {
  const packages = installed(lockfile(file))

  it('has the hash of every package', () => {
    expect(packages.length).toBeGreaterThan(50)
    const downloaded = packages.filter(([, { inBundle }]) => !inBundle)
    const isHash = (text = '') => /^sha512-[\w+/]{86}==$/.test(text)
    expect(downloaded.filter(([, { integrity }]) => !isHash(integrity)).map(([folder]) => folder)).toEqual([])
  })

  // npm asks the registry that is configured: a lockfile that names a host would ask that one instead.
  it('names no host, no folder and no repository', () => {
    const elsewhere = packages.filter(([, { resolved, link }]) => resolved !== undefined || link)
    expect(elsewhere.map(([folder]) => folder)).toEqual([])
    expect(read(file)).not.toMatch(/git\+|git:|ssh:|file:|github:/)
  })
})

it('every installation here is one without scripts', () => {
  const folders = ['scripts', '.github/workflows', 'tests/consumers']
  const files = folders.flatMap(folder => readdirSync(join(root, folder)).map(name => join(folder, name)))
  const lines = files.filter(file => /\.(js|ts|yml)$/.test(file)).flatMap(file => read(file).split('\n'))
  const installations = lines.filter(line => /run: npm (ci|install)\b|'(ci|install)',/.test(line))
  expect(installations.length).toBeGreaterThan(5)
  expect(installations.filter(line => !line.includes('--ignore-scripts'))).toEqual([])
})

it('every project keeps hosts out of its lockfile', () => {
  for (const file of lockfiles) {
    expect(read(file.replace('package-lock.json', '.npmrc')), file).toContain('omit-lockfile-registry-resolved=true')
  }
})
