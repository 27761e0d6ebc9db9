import { Description, Stories, Subtitle, Title } from '@storybook/addon-docs/blocks'
import { createElement as h, Fragment } from 'react'

/**
 * Replaces Storybook's docs page, because Storybook's page (10.6) renders the first story twice. Only fixtures use this
 * page. The components and the recipes have pages in MDX.
 */
export const DocsPage = () =>
  h(Fragment, null, h(Title), h(Subtitle), h(Description), h(Stories, { title: h(Fragment) }))
