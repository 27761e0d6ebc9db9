import { ArgTypes, Description, Primary, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks'
import { createElement as h, Fragment } from 'react'

/** Storybook's own page (10.6) shows the first story twice: above its props, and again in the list. */
export function DocsPage() {
  const { preparedMeta: { argTypes } } = useOf('meta', ['meta'])
  const hasProps = Object.values(argTypes).some(({ table }) => !table?.disable)
  const stories = hasProps
    ? [h(Primary), h(ArgTypes), h(Stories, { includePrimary: false })]
    : [h(Stories, { title: h(Fragment) })]
  return h(Fragment, null, h(Title), h(Subtitle), h(Description), ...stories)
}
