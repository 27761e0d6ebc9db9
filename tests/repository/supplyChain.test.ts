import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** A package in a lockfile. The lockfile lists each package under the folder in which npm installs the package. */
interface LockedPackage {
  version?: string
  license?: string
  resolved?: string
  integrity?: string
  link?: boolean
  /** Whether another package's archive contains this package. The lockfile then has no hash for this package. */
  inBundle?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

type Lockfile = Record<string, LockedPackage>

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const lockfile = (file: string) => (JSON.parse(read(file)) as { packages: Lockfile }).packages
const installed = (packages: Lockfile) => Object.entries(packages).filter(([folder]) => folder !== '')

/** Returns the folder in which Node finds the package `name` for an import in the folder `from`. */
function resolve(packages: Lockfile, from: string, name: string): string {
  const folder = `${from && `${from}/`}node_modules/${name}`
  if (packages[folder]) return folder
  if (!from) throw new Error(`The lockfile has no ${name}.`)
  return resolve(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

/** Returns the folders of the direct and transitive dependencies of the package in the folder `from`. */
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
  'scripts/release/registry/package-lock.json',
  'tests/bench/package-lock.json',
  'tests/consumers/apps/clerk-vue/package-lock.json',
  'tests/consumers/apps/cypress/package-lock.json',
  'tests/consumers/apps/firefox/package-lock.json',
  'tests/consumers/apps/from-clerk-vue/package-lock.json',
  'tests/consumers/apps/from-vue-clerk/package-lock.json',
  'tests/consumers/apps/jest/package-lock.json',
  'tests/consumers/apps/msw-2/package-lock.json',
  'tests/consumers/apps/msw/package-lock.json',
  'tests/consumers/apps/nuxt/package-lock.json',
  'tests/consumers/apps/other-sdks/package-lock.json',
  'tests/consumers/apps/shadcn/package-lock.json',
  'tests/consumers/apps/storybook/package-lock.json',
  'tests/consumers/apps/vitest-5/package-lock.json',
  'tests/consumers/apps/vite/package-lock.json',
  'tests/consumers/apps/vitest/package-lock.json',
]

describe('the dependencies of this package', () => {
  const own = lockfile('package-lock.json')
  const shipped = dependenciesOf(own)

  // A new dependency fails the next test until a developer adds the package and its license to SECURITY.md.
  const rows = read('SECURITY.md').matchAll(/^\| `([^`]+)` \| ([\w.-]+) \|$/gm)
  const listed = [...rows].map(([, name, license]) => [name, license])

  it('are the packages that SECURITY.md lists, with the listed licenses', () => {
    expect(shipped.map(folder => [folder.replace(/^.*node_modules\//, ''), own[folder]!.license])).toEqual(listed)
  })

  it('have licenses that require only a notice', () => {
    const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense']
    expect(shipped.filter(folder => !allowed.includes(own[folder]!.license ?? 'none'))).toEqual([])
  })

  it('run no install scripts', () => {
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

  // If the lockfile contains no host, npm uses the registry that the user has configured.
  it('names no host, folder or repository as the source of a package', () => {
    const unwanted = packages.filter(([, { resolved, link }]) => resolved !== undefined || link)
    expect(unwanted.map(([folder]) => folder)).toEqual([])
    expect(read(file)).not.toMatch(/git\+|git:|ssh:|file:|github:/)
  })
})

describe('this repository', () => {
  it('installs packages without running the packages’ install scripts', () => {
    const folders = ['scripts', 'scripts/release/dry-run', '.github/workflows', 'tests/consumers']
    const files = folders.flatMap(folder => readdirSync(join(root, folder)).map(name => join(folder, name)))
    const lines = files.filter(file => /\.(js|ts|yml)$/.test(file)).flatMap(file => read(file).split('\n'))
    const installations = lines.filter(line => /run: npm (ci|install)\b|'(ci|install)',/.test(line))
    expect(installations.length).toBeGreaterThan(5)
    expect(installations.filter(line => !line.includes('--ignore-scripts'))).toEqual([])
  })

  it('configures npm to write no host into a lockfile', () => {
    for (const file of lockfiles) {
      expect(read(file.replace('package-lock.json', '.npmrc')), file).toContain('omit-lockfile-registry-resolved=true')
    }
  })
})
