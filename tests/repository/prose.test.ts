import { describe, expect, it } from 'vitest'
import { filesLike } from './files'
import { proseOf, readProse } from './prose/prose'
import { bans, longestSentence, sentencesOf, wordCount } from './prose/rules'

// The check skips the specification, the changelog, the license and the lockfile. It also skips the check's own files,
// which quote forbidden words.
const excluded = [
  'stories/components/SignOutButton/examples/specification/', 'CHANGELOG.md', 'LICENSE', 'tests/repository/prose', 'package-lock.json',
]

const files = filesLike(/\.(ts|js|vue|mdx?|css|yml)$/).filter(file => !excluded.some(start => file.startsWith(start)))

const prose = files.flatMap(proseOf)

describe('the check of prose', () => {
  it.each(bans.flatMap(({ pattern, examples }) => examples.map(example => [example, pattern] as const)))('finds "%s"', (example, pattern) => {
    expect(example).toMatch(pattern)
  })

  it('reads the comments and strings of code, and the paragraphs of Markdown', () => {
    const read = (file: string, source: string) => readProse(file, source).map(({ line, text }) => `${line} ${text}`)
    expect(read('a.ts', '// One\n// two\nconst a = 1 // three\n/** Four\n * five. */\nb(\'six seven\', \'one-word\')')).toEqual([
      '1 One two', '3 three', '4 Four five.', '6 six seven',
    ])
    expect(read('a.vue', '<script setup>\n// One\n</script>\n<template>\n  <!-- two -->\n</template>\n')).toEqual(['2 One', '5 two'])
    expect(read('a.md', '# One\nTwo\nthree.\n\n```sh\nfour\n```\n\n| five | six |\n- seven\n')).toEqual(['1 # One', '2 Two three.', '9 five', '9 six', '10 - seven'])
  })

  it('counts the words of a sentence', () => {
    expect(sentencesOf('One two. `a b c` three: four! See https://example.com/x.').map(wordCount)).toEqual([2, 2, 1, 2])
  })
})

describe('prose', () => {
  it.each(bans.map(({ instead, pattern }) => [instead, pattern] as const))('follows the rule "%s"', (_, pattern) => {
    expect(prose.filter(({ text }) => pattern.test(text)).map(({ file, line, text }) => `${file}:${line} ${pattern.exec(text)![0]}: ${text}`)).toEqual([])
  })

  it(`has no sentence of more than ${longestSentence} words`, () => {
    const long = prose.flatMap(({ file, line, text }) =>
      sentencesOf(text).filter(sentence => wordCount(sentence) > longestSentence).map(sentence => `${file}:${line} ${sentence}`))
    expect(long).toEqual([])
  })
})
