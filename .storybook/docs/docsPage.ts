import { ArgTypes, Canvas, Controls, Description, Heading, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks'
import { createElement as h, Fragment } from 'react'
import { InstallCommand } from '../../stories/support/docs/InstallCommand'
import { visualProps } from './propTable'

/** Replaces Storybook's docs page, because Storybook's page (10.6) renders the first story twice. */
export function DocsPage() {
  const { csfFile } = useOf('meta', ['meta'])
  const playground = Object.values(csfFile.stories).find(({ name }) => name === 'Playground')
  const of = playground?.moduleExport
  const [, recipe] = /\/recipes\/([\w-]+)\//.exec(String(csfFile.meta.parameters?.fileName)) ?? []
  return h(
    Fragment,
    null,
    h(Title),
    h(Subtitle),
    h(Description),
    recipe && h(InstallCommand, { recipe }),
    playground && h(Heading, null, 'Examples'),
    h(Stories, { title: h(Fragment) }),
    playground && h(
      Fragment,
      null,
      h(Heading, null, 'Props and slots'),
      h(Canvas, { of, sourceState: 'none' }),
      h(Controls, { of, include: visualProps }),
      h(ArgTypes),
    ),
  )
}
