import { describe, expect, it } from 'vitest'
import { isPackageName, renamePackage } from '../../../scripts/release/packageName.js'
import { filesLike, textOf } from '../files'

const rename = (text: string) => renamePackage(text, '@acme/clerk')

describe('renamePackage', () => {
  it.each([
    ['an import', 'import { useAuth } from \'vue-clerk\'', 'import { useAuth } from \'@acme/clerk\''],
    ['an import of an entry', 'import "vue-clerk/style.css"', 'import "@acme/clerk/style.css"'],
    ['the add-on’s dependency', '["vue-clerk > @clerk/shared > glob-to-regexp"]', '["@acme/clerk > @clerk/shared > glob-to-regexp"]'],
    ['the prefix of a message', '`[vue-clerk] ${message}`', '`[@acme/clerk] ${message}`'],
    ['a type', 'typeof import(\'vue-clerk\')', 'typeof import(\'@acme/clerk\')'],
  ])('replaces the name in %s', (_, text, renamed) => {
    expect(rename(text)).toBe(renamed)
    expect(rename(renamed)).toBe(renamed)
  })

  // Two copies of the package with different names must share these names.
  it.each([
    ['the key of a symbol', 'Symbol.for("vue-clerk/activity@1")'],
    ['the layer of the style sheet', '@layer vue-clerk{:where(.vc-button){'],
    ['the layer in an order of layers', '`@layer theme, base, vue-clerk, components, utilities;`'],
  ])('keeps %s', (_, text) => {
    expect(rename(text)).toBe(text)
  })

  it.each([
    ['a longer name', 'vue-clerk-storybook'],
    ['a path', '../vue-clerk/package.json'],
    ['the version 0.10 of another project', 'vue-clerk 0.10'],
    ['another package', '@clerk/vue'],
  ])('keeps %s', (_, text) => {
    expect(rename(text)).toBe(text)
  })

  it('changes nothing if the package has the name in the source files', () => {
    expect(renamePackage('from \'vue-clerk\'', 'vue-clerk')).toBe('from \'vue-clerk\'')
  })

  it('leaves only keys and layers in the source files', () => {
    const files = filesLike(/^src\/.*\.(ts|css)$/)
    const rest = files.flatMap(file => rename(textOf(file)).split('\n').filter(line => line.includes('vue-clerk')))
    expect(rest.map(line => line.trim())).toEqual([
      'export const clerkContextKey: InjectionKey<ClerkContext> = Symbol.for(\'vue-clerk\')',
      'const key = Symbol.for(\'vue-clerk/activity@1\')',
      'export const allSessions = Symbol.for(\'vue-clerk/all-sessions\')',
      '@layer vue-clerk {',
      '@layer vue-clerk {',
    ])
  })
})

describe('isPackageName', () => {
  it.each(['vue-clerk', '@acme/vue-clerk', 'a1.b_c~d'])('accepts %s', name => {
    expect(isPackageName(name)).toBe(true)
  })

  it.each(['Vue-Clerk', '@acme', 'acme/vue-clerk', '--registry', 'vue clerk', '', 'a'.repeat(215)])('refuses "%s"', name => {
    expect(isPackageName(name)).toBe(false)
  })
})
