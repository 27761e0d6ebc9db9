import { Source } from '@storybook/addon-docs/blocks'
import { createElement as h } from 'react'

interface Props {
  /** The name of the file in the reader’s app. */
  name: string
  code: string
  language?: 'html' | 'typescript' | 'css'
  /** What the code needs besides this package, such as a version of another package. */
  requires?: string[]
}

/** Shows a file to copy: its name, what the file needs, and its code. */
export function CodeFile({ name, code, language = 'html', requires = [] }: Props) {
  const needs = requires.length ? requires.join(' · ') : 'vue-clerk only'
  return h('figure', { className: 'vc-code-file' },
    h('figcaption', { className: 'sb-unstyled' }, h('b', null, name), h('span', null, `Requires: ${needs}`)),
    h(Source, { code: code.trimEnd(), language }))
}
