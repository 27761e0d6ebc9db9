import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesLike, textOf } from './files'

/** Returns the files that developers copy: the examples, the recipes, and every other file that a docs page shows. */
function copyable() {
  const shown = filesLike(/^stories\/.*\.(ts|mdx)$/).flatMap(file =>
    [...textOf(file).matchAll(/'(\.[^']+)\?raw'/g)].map(([, path]) => join(file, '..', path!)))
  return [...new Set([...filesLike(/^stories\/components\/.*\/examples\/.*\.(vue|md)$|^stories\/recipes\/.*\.vue$/), ...shown])]
}

interface Ban {
  what: string
  pattern: RegExp
  /** Code that `pattern` must match. */
  examples: string[]
}

const bans: Ban[] = [
  {
    what: 'rendering text as markup',
    pattern: /v-html|(inner|outer)HTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|srcdoc/,
    examples: ['<b v-html="name" />', 'element.innerHTML = name', 'h(\'b\', { innerHTML: name })'],
  },
  {
    what: 'running text as code',
    pattern: /\beval\b|\bnew Function\b|\bFunction\(|set(Timeout|Interval)\(\s*['"`]|javascript:/,
    examples: ['eval(text)', 'new Function(text)', 'setTimeout("act()")', '<a href="javascript:act()">'],
  },
  {
    what: 'an inline style',
    pattern: /[\s:]style=|\bv-bind:style|['"{\s,]style['"]?\s*:\s*[{`'"[\w]|\.style\b(?!['/-])|cssText|setAttribute\(['"]style|createElement\(['"]style|h\(['"]style/,
    examples: ['<b style="color: red">', '<b :style="{ color }">', 'h(\'b\', { style: { color } })', 'element.style.color = \'red\'', 'document.createElement(\'style\')'],
  },
  {
    what: 'an inline script or handler',
    pattern: /<[^>]+\son[a-z]+=|createElement\(['"]script/,
    examples: ['<img onerror="act()">', 'document.createElement(\'script\')'],
  },
  {
    // Vite 8 compiles `:dir(rtl)` into a list of languages. The compiled selector ignores the attribute `dir`.
    what: 'the selector :dir()',
    pattern: /:dir\(/,
    examples: ['.icon:dir(rtl) { scale: -1 1; }'],
  },
]

describe.each(bans.map(ban => [ban.what, ban] as const))('%s', (_, { pattern, examples }) => {
  it.each(examples)('is found in %s', example => expect(example).toMatch(pattern))

  it.each([
    ['the shipped files', () => filesLike(/^src\/.*\.(ts|vue|css)$/)],
    ['the files that developers copy', copyable],
  ])('does not occur in %s', (_, files) => {
    expect(files().length).toBeGreaterThan(40)
    expect(files().filter(file => pattern.test(textOf(file)))).toEqual([])
  })
})

describe('the shipped code', () => {
  // Apps load neither the mock nor the code for Storybook, Playwright and MSW, so the check skips these folders.
  const inApps = filesLike(/^src\/.*\.ts$/).filter(file => !/^src\/(testing|storybook|playwright|msw)\//.test(file))

  it('stores nothing in the browser', () => {
    const storage = /localStorage|sessionStorage|indexedDB|\bcookie\b|\bcaches\b/
    expect('localStorage.setItem').toMatch(storage)
    expect(inApps.filter(file => storage.test(textOf(file)))).toEqual([])
  })

  it('writes to the console only in development, or when Clerk fails to load', () => {
    expect(inApps.filter(file => /\bconsole\b/.test(textOf(file)))).toEqual(['src/plugin.ts', 'src/shared/development.ts'])
  })
})
