import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { describe, expect, inject, it } from 'vitest'
import { missingCssFeatures } from './cssFeatures'
import { readFloors } from './floors'
import { missingScriptFeatures } from './scriptFeatures'

const dist = join(inject('consumer'), 'node_modules/vue-clerk/dist')
// These files run only in Node.
const forNode = /^(?:playwright|nuxt)\/|^(?:server|resolver)\.js$|^storybook\/preset\.js$/
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(join(dist, file), 'utf8')

/** The features of CSS that some browsers ignore without harm. */
const harmless: Record<string, string> = {
  'text-wrap': 'The lines of a long label have different lengths.',
  'text-wrap: balance': 'The lines of a long label have different lengths.',
  '-webkit-tap-highlight-color': 'Only browsers on phones highlight a tapped button.',
  'cursor: pointer': 'A phone has no cursor.',
  'cursor: not-allowed': 'A phone has no cursor.',
  'cursor: progress': 'A phone has no cursor.',
  'forced-color-adjust': 'Safari has no forced colors.',
  'forced-color-adjust: none': 'Safari has no forced colors.',
}

describe('in the oldest browsers that docs/guarantees.md names, the package', () => {
  it('uses no CSS that they lack, except harmless CSS', () => {
    const missing = files.filter(file => file.endsWith('.css')).flatMap(file => missingCssFeatures(read(file)))
    expect(new Set(missing.map(({ feature }) => feature))).toEqual(new Set(Object.keys(harmless)))
  })

  const scripts = files.filter(file => file.endsWith('.js') && !forNode.test(file))

  it('calls no function that they lack', () => {
    expect(scripts.length).toBeGreaterThan(50)
    const missing = scripts.map(file => [file, missingScriptFeatures(read(file))] as const)
    expect(missing.filter(([, features]) => features.length > 0)).toEqual([])
  })

  // All of these browsers support the syntax of ES2022.
  it('uses no syntax that is newer than ES2022', () => {
    expect(scripts.flatMap(file => newerSyntax(read(file)))).toEqual([])
  })
})

const newerSyntax = (code: string) =>
  new Linter().verify(code, [{ languageOptions: { ecmaVersion: 2022 }, linterOptions: { reportUnusedDisableDirectives: 'off' } }])
    .filter(({ fatal }) => fatal).map(({ message }) => message)

describe('the check of CSS', () => {
  it.each([
    ['.a { color: light-dark(red, blue) }', ['light-dark()']],
    ['.a { color: color(from red xyz-d65 x y z) }', ['relative colors']],
    ['@supports (color: color(from red xyz-d65 x y z)) { .a { color: color(from red xyz-d65 x y z) } }', []],
    ['.a { &:hover { color: red } }', ['nesting']],
    ['@starting-style { .a { opacity: 0 } }', ['@starting-style']],
    ['.a:has(b), .a:dir(rtl) { width: 1px }', [':has', ':dir']],
    ['.a { anchor-name: --b; width: round(1px, 2px) }', ['anchor-name', 'round()']],
    ['.a { content: "light-dark(x)"; inset: 0; color: color-mix(in oklab, red, blue) } /* :has(b) */', []],
    ['.a { no-property: 0 }', ['no-property']],
  ])('finds the features of %j that a browser lacks', (css, features) => {
    expect(missingCssFeatures(css).map(({ feature }) => feature)).toEqual(features)
  })
})

describe('the check of scripts', () => {
  it.each([
    ['list.toSorted().at(0)', ['.toSorted()']],
    ['URL.canParse(url); new URL(url); AbortSignal.any([one])', ['URL.canParse()', 'AbortSignal.any()']],
    ['Promise.withResolvers(); Object.groupBy(list, key)', ['Promise.withResolvers()', 'Object.groupBy()']],
    ['document.startViewTransition(); dialog.showPopover?.(); one.showPopover()', ['document.startViewTransition()', '.showPopover()']],
    ['import { groupBy } from "mine"; const URL = mine; groupBy(list); URL.canParse(one); clerk.session.share()', []],
    ['structuredClone(value); element.closest("a"); list.findLast(isLast)', []],
  ])('finds the functions of %j that a browser lacks', (code, features) => {
    expect(missingScriptFeatures(code).map(({ feature }) => feature)).toEqual(features)
  })

  it('finds newer syntax', () => {
    expect(newerSyntax('export const letters = /\\p{L}/v')).toHaveLength(1)
    expect(newerSyntax('class A { static { this.b = 1 } }; await 0')).toEqual([])
  })
})

it('finds the oldest versions in the docs', () => {
  expect(() => readFloors('Chrome 111')).toThrow('names no oldest versions')
})
