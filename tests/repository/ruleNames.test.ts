import { describe, expect, it } from 'vitest'
import { filesLike, textOf } from './files'
import { anchorOf, headings, tracedRules } from '../contract/comparison/rules'

const rules = [...tracedRules, ...headings]
const names = rules.map(({ name }) => name)
const anchors = rules.map(({ anchor }) => anchor)

const sources = [
  ...filesLike(/^(src|tests|stories|support|docs|scripts|\.storybook)\/.*\.(ts|js|vue|css|html|mdx?)$/),
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
].map(file => ({ file, text: unwrap(textOf(file)) }))

const bareNumber = /\b(?:rows?|traps?) #?\d+/gi
const quotedNames = /clerkJsRules\.md: ("[^"]+"(?:(?:,|,? and) "[^"]+")*)/g
const linkToContract = /contract\/clerkJsRules\.md#([\w-]*)/g

describe('a reference to a rule of clerk-js', () => {
  it.each([`row ${16}`, `Rows ${9} and 10`, `(trap ${2})`, `see row #${4}`])('is found if the reference is only a number, as in "%s"', text => {
    expect(text).toMatch(bareNumber)
  })

  it('has a name, not a number', () => {
    expect(found(bareNumber, ([number]) => [number])).toEqual([])
  })

  it('names a rule that tests/contract/clerkJsRules.md has', () => {
    const quoted = found(quotedNames, ([, list]) => [...list!.matchAll(/"(.+?)"/g)].map(([, name]) => name!))
    expect(quoted.length).toBeGreaterThan(10)
    expect(quoted.filter(({ match }) => !names.includes(match))).toEqual([])
  })

  it('links to an anchor that tests/contract/clerkJsRules.md has', () => {
    const linked = found(linkToContract, ([, anchor]) => [anchor!])
    const within = found(/\]\(#([\w-]*)\)/g, ([, anchor]) => [anchor!]).filter(({ file }) => file === 'tests/contract/clerkJsRules.md')
    expect(within.length).toBeGreaterThan(0)
    expect([...linked, ...within].filter(({ match }) => !anchors.includes(match))).toEqual([])
  })
})

describe('tests/contract/clerkJsRules.md', () => {
  it('has an anchor for each rule, made from the rule’s name', () => {
    expect(anchors).toEqual(names.map(anchorOf))
    expect(new Set(anchors).size).toBe(anchors.length)
  })
})

/** Joins the lines of each comment, because a rule's name may span two lines. */
function unwrap(text: string) {
  return text.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ')
}

function found(pattern: RegExp, read: (match: RegExpMatchArray) => string[]) {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].flatMap(read).map(match => ({ file, match })))
}
