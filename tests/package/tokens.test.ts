import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDesignTokens } from '../../scripts/lib/tokens/designTokens.js'
import variables from '../../support/tokens/variables.json'
import { launchBrowser } from '../e2e/browser'
import { computeToken, type TokenProbe } from './support/computeToken'
import { findToken, parseWithTerrazzo, privateVariable, toCss, tokenFile, type Mode, type TokenFile, type TokenValue } from './support/tokenFile'

const css = readFileSync(`${import.meta.dirname}/../../src/styles/tokens.css`, 'utf8')
const text = readFileSync(tokenFile('tokens.json'), 'utf8')
const file = JSON.parse(text) as TokenFile
const { tokens: parsed } = await parseWithTerrazzo(tokenFile('tokens.json'))
const { resolver } = await parseWithTerrazzo(tokenFile('tokens.resolver.json'))
const resolved = { light: resolver.apply({ theme: 'light' }), dark: resolver.apply({ theme: 'dark' }) }

const tokenOf = (id: string) => findToken(file, id)
const valueIn = (id: string, mode: Mode) => resolved[mode][id]!.$value as TokenValue
const ids = Object.keys(parsed)
const ownIds = ids.filter(id => privateVariable(id))
const modes: Mode[] = ['light', 'dark']

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  await page.setContent(`<style>:root { color-scheme: light dark } ${css}</style><button class="vc-button">Sign Out</button>`)
})
afterAll(async () => { await browser?.close() })

const compute = (...args: TokenProbe) => computeToken(page, args)

/** Compares two computed values. Colors must be equal. Lengths may differ by 0.01 pixels. */
function expectSame(actual: number[], expected: number[], id: string) {
  const rounded = [actual, expected].map(values => values.map(value => Number(value.toFixed(2))))
  expect([id, rounded[0]]).toEqual([id, rounded[1]])
}

describe('tokens.json', () => {
  it('has a token for each tone, each size, and each variable that apps can set except the font', () => {
    expect(ownIds.length).toBeGreaterThan(25)
    const listed = ids.map(id => tokenOf(id).$extensions['vue-clerk'].variable).filter(name => name?.startsWith('--'))
    expect(listed.sort()).toEqual(Object.keys(variables).filter(name => name !== '--clerk-font-family').sort())
    expect(ids).toEqual(expect.arrayContaining(['button.danger.fill', 'button.sm.radius', 'button.lg.icon']))
  })

  it('has a description for every token', () => {
    expect(ids.filter(id => !/^[A-Z].*\.$/.test(tokenOf(id).$description))).toEqual([])
  })

  it('keeps aliases', () => {
    expect(parsed['button.fill']!.aliasChain).toEqual(['vc-button.fill', 'clerk.color.primary', 'button.ink'])
    expect(parsed['button.danger.text']!.aliasChain).toEqual(['button.alert'])
    expect(tokenOf('clerk.color.border').$value).toBe('{button.neutral}')
  })

  it('has the same tokens as tokens.dark.json, which is complete too', async () => {
    const { tokens: dark } = await parseWithTerrazzo(tokenFile('tokens.dark.json'))
    expect(Object.keys(dark)).toEqual(ids)
    expect(ids.filter(id => JSON.stringify(dark[id]!.$value) !== JSON.stringify(valueIn(id, 'dark')))).toEqual([])
  })

  it.each(modes)('has the same %s values for Terrazzo and for people', async mode => {
    for (const id of ids) {
      const { $type, $extensions } = tokenOf(id)
      const forPeople = await compute($type, $extensions['vue-clerk'].resolved[mode])
      const forTerrazzo = await compute($type, toCss(valueIn(id, mode)))
      // CSS rounds the alpha of a color with eight digits to 1/255.
      forPeople.forEach((each, index) => expect(Math.abs(each - forTerrazzo[index]!), id).toBeLessThanOrEqual(1))
    }
  })

  describe.each(modes)('in %s', mode => {
    beforeAll(() => page.emulateMedia({ colorScheme: mode }))

    it('has the values that Chromium computes for the button', async () => {
      for (const id of ownIds) {
        const { variable, attributes } = privateVariable(id)!
        const { $type } = tokenOf(id)
        const expected = await compute($type, toCss(valueIn(id, mode)))
        expectSame(await compute($type, `var(${variable})`, attributes), expected, id)
      }
    })

    it('has the system colors of Chromium', async () => {
      for (const [id, keyword] of [['system.canvas', 'Canvas'], ['system.canvas-text', 'CanvasText']] as const) {
        expectSame(await compute('color', keyword), await compute('color', toCss(valueIn(id, mode))), id)
      }
    })

    it('has aliases that the button follows, if an app sets the aliased variable', async () => {
      let followed = 0
      for (const id of ownIds) {
        const { variable, attributes } = privateVariable(id)!
        const { $type } = tokenOf(id)
        const chain = (parsed[id]!.aliasChain ?? []).map(alias => tokenOf(alias).$extensions['vue-clerk'].variable)
        for (const name of chain.filter(each => each?.startsWith('--'))) {
          const value = $type === 'color' ? '#123456' : '11px'
          expectSame(await compute($type, `var(${variable})`, attributes, { [name!]: value }), await compute($type, value), `${id} of ${name}`)
          followed++
        }
      }
      expect(followed).toBe(15)
    })
  })

  it('changes no value if an app sets a variable to its token', async () => {
    for (const [id, own] of [['clerk.color.border', 'button.line'], ['clerk.border-radius', 'button.radius']] as const) {
      const { $extensions: { 'vue-clerk': { variable, resolved } } } = tokenOf(id)
      const read = (set?: Record<string, string>) => compute(tokenOf(own).$type, `var(${privateVariable(own)!.variable})`, {}, set)
      const before = await read()
      // The last mode of the tests above is dark.
      expectSame(await read({ [variable!]: resolved.dark }), before, id)
    }
  })
})

describe('the check of the token file', () => {
  it('fails for an unknown alias', async () => {
    const broken = text.replace('"{button.ink}"', '"{button.nope}"')
    await expect(parseWithTerrazzo(tokenFile('tokens.json'), broken)).rejects.toThrow('Could not resolve alias {button.nope}')
  })
})

describe('the build', () => {
  it.each([
    ['an unknown variable of Clerk', '--clerk-color-primary, var', '--clerk-color-primry, var', '--_fill refers to the unknown variable --clerk-color-primry'],
    ['an unknown private variable', '--_ink: var(--_fg)', '--_ink: var(--_text)', '--_ink refers to the unknown variable --_text'],
    ['a variable that refers to itself', '--_k: color-mix(in oklab, CanvasText', '--_k: color-mix(in oklab, var(--_fg)', '--_k refers to itself: --_k → --_fg → --_k'],
    ['a variable of Clerk without a fallback', 'var(--clerk-spacing, 1rem)', 'var(--clerk-spacing)', 'var(--clerk-spacing) has no fallback'],
    ['a variable without a name in the token file', '--_tint: var(--_neutral)', '--_tint: var(--_neutral); --_new: Canvas', '--_new has no name in the token file'],
    ['a function that the build can\'t compute', '#ef4444', 'oklch(.6 .2 25)', 'can\'t compute the function oklch()'],
    ['an unknown color', '--_readable: Canvas;', '--_readable: Snow; --_shade: Snow;', '"Snow" is neither a color nor a number'],
    ['an unknown rule', '@supports (color: color(from red xyz-d65 x y z))', '@container (width > 9px)', 'the rule "@container (width > 9px)" has no place'],
    ['a variable that only a size sets', ':where(.vc-button[data-size=\'sm\']) { --_s', ':where(.vc-button[data-size=\'sm\']) { --_xs', '--_xs, which the medium button lacks'],
  ])('fails for %s, and names the variable', (_, before, after, message) => {
    expect(css).toContain(before)
    // Without this rule, no other value would override the values for browsers without relative colors.
    const source = message.includes('Snow') ? css.replace(/@supports[^]*?\n {2}}\n/, '') : css
    expect(() => createDesignTokens(source.replace(before, after), variables, 'light')).toThrow(message)
  })
})
