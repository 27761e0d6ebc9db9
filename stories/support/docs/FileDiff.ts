import { createElement as h } from 'react'
import { diffLines, type DiffLine } from './diffLines'

interface Props {
  name: string
  /** The file before the change. */
  before: string
  /** The file after the change. */
  after: string
}

const elements = { same: 'span', gap: 'span', removed: 'del', added: 'ins' } as const
const signs = { same: ' ', gap: ' ', removed: '-', added: '+' }

/** Shows the changes of a file on a docs page: the removed and added lines, with the lines around them. */
export function FileDiff({ name, before, after }: Props) {
  const line = ({ kind, text }: DiffLine, index: number) =>
    h(elements[kind], { key: index }, h('span', { 'aria-hidden': true }, `${signs[kind]} `), text, '\n')
  return h('figure', { className: 'vc-diff' },
    h('figcaption', null, name),
    h('pre', { 'tabIndex': 0, 'aria-label': `Changes of ${name}` }, diffLines(before, after).map(line)))
}
