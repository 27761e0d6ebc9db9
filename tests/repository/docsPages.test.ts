import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as vueClerk from 'vue-clerk'
import { faults } from '../faults/faults'
import { mountApp } from '../unit/support/mount/mountApp'
import { filesLike, root } from './files'
import { compareWithPackage, migrationRows, namesIn } from './migrationTables'

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../${path}`, 'utf8')

/** Returns the rows of the Markdown table in the file `path`, without the header. Each row is a list of its cells. */
const rowsOf = (path: string) =>
  read(path).trim().split('\n').slice(2).map(row => row.split('|').slice(1, -1).map(cell => cell.trim()))

const api = read('tests/package/api.md')

/** Returns whether this package has the export, the type or the entry point `name`. */
const isExported = (name: string) => name in vueClerk || api.includes(`## ${name}\n`)
  || new RegExp(`^(type|interface) ${name.replace('$', '\\$')}\\b`, 'm').test(api)

const isSameFile = (one: string, other: string) => existsSync(`${root}/${other}`) && read(one) === read(other)

// Because of the type Record, TypeScript reports an error if this object lacks one of the codes.
const codes: Record<vueClerk.SignOutErrorCode, true> = {
  invalid_options: true, missing_session: true, unknown_session: true, still_signed_in: true, unsupported_clerk: true,
}

describe('the docs pages', () => {
  it('describe every code of SignOutError on the page of SignOutButton', () => {
    expect(rowsOf('stories/components/SignOutButton/reference/errors.md').map(([code]) => code)).toEqual(Object.keys(codes).map(code => `\`${code}\``))
  })

  it('contain the section to which error messages refer', async () => {
    const { app } = await mountApp({ render: () => null })
    const { signOut } = app.runWithContext(() => vueClerk.useSignOut())
    const refusal: unknown = await signOut([] as never).catch((error: unknown) => error)
    const [, section, page] = /See "(\w+)" in the docs of (\w+)\./.exec(String(refusal))!
    expect(read(`stories/components/${page}/${page}.mdx`)).toMatch(new RegExp(`^## ${section}$`, 'm'))
  })

  it('contain the section to which the errors of Show refer', () => {
    const [, section, page] = /See "(\w+)" on the page of (\w+)\./.exec(read('src/components/control/condition.ts'))!
    expect(read(`stories/components/${page}/${page}.mdx`)).toMatch(new RegExp(`^## ${section}$`, 'm'))
  })

  it('contain the guides to which warnings about styles refer', () => {
    const messages = ['styleCheck', 'colorSchemeCheck'].map(file => read(`src/components/button/${file}.ts`)).join('')
    const guides = [...messages.matchAll(/guide "([\w ]+)"/g)].map(([, guide]) => guide!)
    expect(guides).toEqual(['Custom elements', 'Dark mode'])
    for (const guide of guides) {
      const folder = guide.toLowerCase().replace(' ', '-')
      const file = guide.replace(/ \w/, letter => letter[1]!.toUpperCase())
      expect(read(`stories/guides/${folder}/${file}.mdx`)).toContain(`title="Guides/${guide}"`)
    }
  })

  it('contain the section to which the error for a missing key of a Nuxt app refers', () => {
    const [, section, page] = /See "([\w ]+)" in the guide (\w+)\./.exec(read('src/nuxt/missingKey.ts'))!
    expect(read(`stories/guides/${page!.toLowerCase()}/${page}.mdx`)).toMatch(new RegExp(`^## ${section}$`, 'm'))
  })

  it('show only code of the tested Nuxt app in the guide Nuxt', () => {
    const guide = read('stories/guides/nuxt/Nuxt.mdx')
    const app = 'tests/consumers/apps/nuxt/'
    const code = (name: string) => new RegExp(`^export const ${name} = [\`'](.*?)[\`']$`, 'ms').exec(guide)![1]!
    expect(read(`${app}nuxt.config.ts`)).toContain(code('runtimeConfig'))
    expect(read(`${app}nuxt.config.ts`)).toContain(/^modules: .*?,/m.exec(code('setUp'))![0])
    expect(read(`${app}app/pages/late/inside.vue`)).toContain(code('lateCard'))
    // Packages that a reader installs, and environment variables, have no file.
    const inline = [...guide.matchAll(/<Source language="\w+" code=(?:\{(\w+)\}|"npm install [^"]+") \/>/g)].map(([, name]) => name)
    const imported = [...guide.matchAll(/^import (\w+) from '[./]*\/tests\/consumers\/apps\/nuxt\/.*\?raw'$/gm)].map(([, name]) => name)
    const shown = inline.filter(name => name && !imported.includes(name))
    expect(shown.sort()).toEqual(['environment', 'lateCard', 'runtimeConfig', 'setUp'])
    expect(guide.match(/<Source/g)).toHaveLength(inline.length)
  })

  it('show the script of the tested Jest app in the guide about tests', () => {
    const [, script] = /^export const jestScript = `(.*)`$/m.exec(read('stories/guides/testing/Testing.mdx'))!
    expect(read('tests/consumers/apps/jest/package.json')).toContain(script)
  })

  it.each([
    ['Clerk couldn’t be loaded', 'Clerk fails to load'],
    ['The request failed', 'HTTP 500'],
    ['The request never ends', 'no response'],
  ])('describe the effect of a click in the state "%s" as tests/faults/faults.ts does', (state, name) => {
    const [,, onClick] = rowsOf('stories/components/SignOutButton/reference/waiting.md').find(([first]) => first === state)!
    const { retry } = faults.find(fault => fault.name === name)!
    expect(/again/.test(onClick!)).toBe(retry === 'works')
    expect(/^Nothing/.test(onClick!)).toBe(retry === 'waits too')
  })

  const tables = ['fromVueClerkNames.md', 'fromClerkVueNames.md']

  it.each(tables)('mark a name as "not here" in %s only if vue-clerk lacks this name', table => {
    const missing = migrationRows(table).filter(([, here]) => here === 'not here').flatMap(([names]) => namesIn(names))
    expect(missing.length).toBeGreaterThan(20)
    expect(missing.filter(name => isExported(name))).toEqual([])
  })

  it.each(tables)('mark a name as "the same" in %s, or replace it, only if vue-clerk exports the name', table => {
    const present = migrationRows(table).filter(([, here]) => here !== 'not here')
      .flatMap(([names, here]) => here === 'the same' ? namesIn(names) : namesIn(here))
    expect(present.length).toBeGreaterThan(10)
    expect(present.filter(name => !isExported(name))).toEqual([])
  })

  it('describe every export of @clerk/vue on the page about the migration', () => {
    const { exported, ...differences } = compareWithPackage('fromClerkVueNames.md', join(root, 'node_modules/@clerk/vue'))
    expect(exported.length).toBeGreaterThan(50)
    expect(differences).toEqual({ missing: [], stale: [] })
  })

  it.each([
    ['from-clerk-vue', 'MigrationFromClerkVue.mdx'],
    ['from-vue-clerk', 'MigrationFromVueClerk.mdx'],
  ])('show every file that the migration of the app %s changes', (app, page) => {
    const folder = `tests/consumers/apps/${app}`
    // The configuration gives the old package its name. Apps need no change there.
    const isConfiguration = /(tsconfig\.json|vite\.config\.ts)$/
    const changed = filesLike(new RegExp(`^${folder}/after/`)).filter(file => !isConfiguration.test(file)
      && !isSameFile(file, file.replace('/after/', '/before/')))
    const shown = read(`stories/guides/migration/${page}`)
    expect(changed.length).toBeGreaterThan(5)
    expect(changed.filter(file => !shown.includes(`/${file}?raw`))).toEqual([])
  })
})
