import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filesLike, root, textOf } from '../files'

const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', ...filesLike(/^docs\/.*\.md$/)]

interface Update {
  'package-ecosystem': string
  'directory'?: string
  'directories'?: string[]
  'cooldown'?: { 'default-days': number }
  'groups'?: Record<string, { patterns: string[] }>
}

describe('Dependabot', () => {
  const { updates } = parse(textOf('.github/dependabot.yml')) as { updates: Update[] }
  const folders = (ecosystem: string) => updates.filter(update => update['package-ecosystem'] === ecosystem)
    .flatMap(({ directory, directories = [] }) => [directory, ...directories].filter(folder => folder !== undefined))

  it('updates every lockfile', () => {
    const patterns = folders('npm').map(folder => new RegExp(`^${folder.replaceAll('*', '[^/]+')}$`))
    const locked = filesLike(/(^|\/)package-lock\.json$/).map(file => `/${file.replace(/\/?package-lock\.json$/, '')}`)
    expect(locked.length).toBeGreaterThan(5)
    expect(locked.filter(folder => !patterns.some(pattern => pattern.test(folder)))).toEqual([])
  })

  it('updates the actions of the workflows', () => expect(folders('github-actions')).toEqual(['/']))

  it('groups its updates, and waits a week for each new version', () => {
    for (const update of updates) {
      expect(Object.keys(update.groups ?? {})).not.toHaveLength(0)
      expect(update.cooldown).toEqual({ 'default-days': 7 })
    }
  })

  it('groups packages that are installed', () => {
    const { devDependencies } = JSON.parse(textOf('package.json')) as { devDependencies: Record<string, string> }
    const patterns = updates.flatMap(({ groups = {}, directory, 'package-ecosystem': ecosystem }) =>
      ecosystem === 'npm' && directory === '/' ? Object.values(groups).flatMap(group => group.patterns) : [])
    const isUsed = (pattern: string) => Object.keys(devDependencies).some(name =>
      new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name))
    expect(patterns.filter(pattern => !isUsed(pattern))).toEqual([])
  })
})

describe('the pages of the repository', () => {
  it.each(pages)('link only to files that exist: %s', page => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!)
    expect(links.filter(link => !existsSync(join(root, page, '..', link)))).toEqual([])
  })

  it.each(pages.filter(page => page !== 'README.md'))('can be reached from the README: %s', page => {
    const linked = ['README.md', 'CONTRIBUTING.md'].map(textOf).join('\n')
    expect(linked).toContain(`](${page})`)
  })

  // Without a repository on GitHub, the owner is unknown. The owner's name is only in one place.
  it('name the owner of the repository only in CODEOWNERS', () => {
    const files = filesLike(/^\.github\/|^(SECURITY|CODE_OF_CONDUCT|CONTRIBUTING|ARCHITECTURE)\.md$/)
    const own = files.filter(file => /@?\bOWNER\b|github\.com\/[\w-]+\/[\w-]+/.test(textOf(file)))
    expect(own).toEqual(['.github/CODEOWNERS'])
  })

  it('has one code owner for all files', () => {
    expect(textOf('.github/CODEOWNERS')).toMatch(/^\* @[\w/-]+$/m)
  })
})
