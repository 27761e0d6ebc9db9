import { expect, it } from 'vitest'
import { diffLines } from '../../stories/support/docs/diffLines'

const before = 'a\nb\nc\nd\ne\nold\nf\ng\nh\ni\n'
const after = 'a\nb\nc\nd\ne\nnew\nadded\nf\ng\nh\ni\n'
const show = (one: string, other: string) => diffLines(one, other).map(({ kind, text }) => `${kind} ${text}`)

it('shows the changed lines, and two lines before and after each change', () => {
  expect(show(before, after)).toEqual([
    'same d', 'same e', 'removed old', 'added new', 'added added', 'same f', 'same g', 'gap …',
  ])
})

it('shows added lines at the end and removed lines at the start', () => {
  expect(show('a\nb', 'b\nc')).toEqual(['removed a', 'same b', 'added c'])
})

it('shows nothing for equal files', () => {
  expect(show(before, before)).toEqual([])
})
