import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Rgb } from '../../support/contrast/contrast'
import { themes, type Theme } from './support/looks'
import { openApp } from './support/openApp'

const app = openApp()

const hex = (color: Rgb) => `#${color.map(channel => channel.toString(16).padStart(2, '0')).join('')}`

/** Returns the colors that the browser paints for a solid, an outline and a failed button. */
async function colors() {
  const painted = await app.page.evaluate(() => {
    const [solid, outline] = [...document.querySelectorAll('button')].map(button => getComputedStyle(button))
    const { paint } = window.testApp
    return {
      fill: paint(solid!.backgroundColor),
      on: paint(solid!.color),
      ink: paint(outline!.color),
      line: paint(getComputedStyle(document.querySelector('button[data-failed]')!).borderBlockStartColor),
    }
  })
  return Object.fromEntries(Object.entries(painted).map(([role, color]) => [role, hex(color)]))
}

const expected: Record<Theme, Record<string, string>> = {
  light: { fill: '#242426', on: '#ffffff', ink: '#242426', line: '#dd4342' },
  dark: { fill: '#f8f8fb', on: '#212121', ink: '#f8f8fb', line: '#f25753' },
}

const always = (theme: Theme) => () => theme
const asPreferred = (preferred: Theme) => preferred

const builtStyles = () => {
  const assets = join(inject('builtApp').folder, 'assets')
  const files = readdirSync(assets).filter(file => file.endsWith('.css'))
  return files.map(file => readFileSync(join(assets, file), 'utf8')).join('\n')
}

beforeAll(async () => {
  await app.show({ buttons: [
    { component: 'ClerkButton', label: 'Solid' },
    { component: 'ClerkButton', label: 'Outline', variant: 'outline' },
    { component: 'ClerkButton', label: 'Failed', failed: true },
  ] })
  await app.page.evaluate(() => { document.head.append(Object.assign(document.createElement('style'), { id: 'page' })) })
})
afterEach(async () => {
  await app.page.evaluate(() => { document.querySelector('#app')!.removeAttribute('style') })
})

describe('the built style sheet', () => {
  const pages = [
    { page: 'no color-scheme', css: '', inline: '', theme: always('light') },
    { page: ':root { color-scheme: light dark }', css: ':root { color-scheme: light dark }', inline: '', theme: asPreferred },
    { page: ':root { color-scheme: dark }', css: ':root { color-scheme: dark }', inline: '', theme: always('dark') },
    { page: ':root { color-scheme: light }', css: ':root { color-scheme: light }', inline: '', theme: always('light') },
    { page: 'color-scheme: dark on an ancestor', css: '', inline: 'dark', theme: always('dark') },
    { page: 'color-scheme: light dark on an ancestor', css: '', inline: 'light dark', theme: asPreferred },
    { page: 'color-scheme: light on an ancestor in a dark page', css: ':root { color-scheme: dark }', inline: 'light', theme: always('light') },
  ].flatMap(page => themes.map(preferred => [page.theme(preferred), page.page, preferred, page] as const))

  it.each(pages)('applies the %s colors to a page with %s if the system prefers %s', async (theme, _, preferred, { css, inline }) => {
    await app.page.emulateMedia({ colorScheme: preferred })
    await app.page.evaluate(({ css, inline }) => {
      document.querySelector('#page')!.textContent = css
      document.querySelector<HTMLElement>('#app')!.style.colorScheme = inline
    }, { css, inline })
    expect(await colors()).toEqual(expected[theme])
  })
})

describe('the code of the built style sheet', () => {
  it('contains no light-dark(), because bundlers replace the function with undefined variables', () => {
    expect(builtStyles()).toContain('.vc-button')
    expect(builtStyles()).not.toMatch(/light-dark\(|--lightningcss/)
  })

  it('has a fallback for every variable that the style sheet does not define', () => {
    const defined = new Set([...builtStyles().matchAll(/[{;\s](--[\w-]+)\s*:/g)].map(([, name]) => name))
    const used = [...builtStyles().matchAll(/var\(\s*(--[\w-]+)\s*([,)])/g)]
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter(([, name, end]) => end === ')' && !defined.has(name)).map(([, name]) => name)).toEqual([])
  })

  it('reads only public variables of Clerk and vue-clerk from the app, and sets only private variables', () => {
    const names = (pattern: RegExp) => [...new Set([...builtStyles().matchAll(pattern)].map(([, name]) => name!))]
    const isPrivate = (name: string) => name.startsWith('--_')
    expect(names(/[{;\s](--[\w-]+)\s*:/g).filter(name => !isPrivate(name))).toEqual([])
    const known = /^--(clerk-(color-(primary|primary-foreground|danger|neutral|foreground|background|border|ring)|border-radius|font-family|spacing)|vc-button-(fill|on|radius|ring))$/
    expect(names(/var\(\s*(--[\w-]+)/g).filter(name => !isPrivate(name) && !known.test(name))).toEqual([])
  })
})
