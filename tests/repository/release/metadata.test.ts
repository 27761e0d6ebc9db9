import { describe, expect, it } from 'vitest'
import { metadataOf, repositoryOf } from '../../../scripts/release/metadata.js'
import { publishedReadme } from '../../../scripts/release/readme.js'
import { textOf } from '../files'

const packageJson = JSON.parse(textOf('package.json')) as Parameters<typeof repositoryOf>[0] & Record<string, unknown>
const workflow = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/buttons' }

describe('the metadata of a release', () => {
  it('follows from the repository', () => {
    expect(metadataOf('https://github.com/acme/buttons')).toEqual({
      repository: { type: 'git', url: 'git+https://github.com/acme/buttons.git' },
      homepage: 'https://github.com/acme/buttons#readme',
      bugs: { url: 'https://github.com/acme/buttons/issues' },
      author: { name: 'acme', url: 'https://github.com/acme' },
    })
  })

  // A second setting could differ from the repository.
  it('has no other setting in package.json', () => {
    expect(Object.keys(packageJson).filter(key => ['homepage', 'bugs', 'author'].includes(key))).toEqual([])
  })
})

describe('repositoryOf', () => {
  it.each([
    'https://github.com/acme/form', 'git+https://github.com/acme/form.git', 'github:acme/form',
    { url: 'git+https://github.com/acme/form.git' },
  ])('reads %j in package.json', repository => {
    expect(repositoryOf({ ...packageJson, repository }, workflow)).toBe('https://github.com/acme/form')
  })

  it('reads the variables of GitHub’s workflow if package.json has no repository', () => {
    expect(repositoryOf({ ...packageJson, repository: undefined }, workflow)).toBe('https://github.com/acme/buttons')
  })

  it.each(['acme', 'git@github.com:acme/form.git', { url: '' }])('refuses %j', repository => {
    expect(() => repositoryOf({ ...packageJson, repository }, {})).toThrow(/Set GITHUB_REPOSITORY to OWNER\/NAME/)
  })
})

describe('the README of a release', () => {
  const readme = publishedReadme(textOf('README.md'), '@acme/vue-clerk')

  it('installs and imports the package by its published name', () => {
    expect(readme).toContain('## Install\n\n```sh\nnpm install @acme/vue-clerk\n```\n\n```ts\n')
    expect(readme).toContain('import { clerkPlugin } from \'@acme/vue-clerk\'')
    expect(readme).toContain('addons: [\'@acme/vue-clerk/storybook\']')
  })

  it('does not state that the package is not released', () => {
    expect(textOf('README.md')).toContain('isn\'t released on npm yet')
    expect(readme).not.toMatch(/isn't released|npm pack|\.tgz/)
  })

  it('keeps the layer of the style sheet', () => {
    expect(readme).toContain('@layer theme, base, vue-clerk, components, utilities;')
  })

  it('is refused if the section "Install" has no shell commands', () => {
    expect(() => publishedReadme('# vue-clerk\n\n## Install\n\nText.\n\n## Use\n\n```sh\nnpm test\n```\n\n```ts\n', 'x'))
      .toThrow('README.md has no shell commands')
  })
})
