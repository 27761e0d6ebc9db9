import { ArgTypes, Canvas, Controls, Description, Heading, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks'
import { createElement as h, Fragment } from 'react'
import { look } from './propTable'

/** Storybook's own page (10.6) shows the first story twice: above its props without a word, and again in the list. */
export function DocsPage() {
  const { csfFile } = useOf('meta', ['meta'])
  const playground = Object.values(csfFile.stories).find(({ name }) => name === 'Playground')
  const of = playground?.moduleExport
  return h(
    Fragment,
    null,
    h(Title),
    h(Subtitle),
    h(Description),
    playground && h(Heading, null, 'Examples'),
    h(Stories, { title: h(Fragment) }),
    playground && h(
      Fragment,
      null,
      h(Heading, null, 'Props and slots'),
      h(Canvas, { of, sourceState: 'none' }),
      h(Controls, { of, include: look }),
      h(ArgTypes),
    ),
  )
}
