import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as vueClerk from 'vue-clerk'
import packageJson from '../../package.json'
import { faults } from '../faults/faults'
import { mountApp } from '../unit/support/mount/mountApp'

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../${path}`, 'utf8')

/** Returns the rows of the Markdown table in the file `path`, without the header. Each row is a list of its cells. */
const rowsOf = (path: string) =>
  read(path).trim().split('\n').slice(2).map(row => row.split('|').slice(1, -1).map(cell => cell.trim()))

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

  it.each(['stories/guides/migration/fromVueClerkNames.md', 'stories/guides/migration/fromClerkVueNames.md'])('mark a name as "not here" in %s only if vue-clerk lacks this name', path => {
    const missing = rowsOf(path).filter(([, here]) => here!.startsWith('not here'))
      .flatMap(([names]) => [...names!.matchAll(/`<?([\w$/-]+)>?`/g)].map(([, name]) => name!))
    expect(missing.length).toBeGreaterThan(5)
    const present = [...Object.keys(vueClerk), ...Object.keys(packageJson.exports).map(entry => `vue-clerk${entry.slice(1)}`)]
    expect(missing.filter(name => present.includes(name))).toEqual([])
  })
})
