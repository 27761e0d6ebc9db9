import { Story, useOf } from '@storybook/addon-docs/blocks'
import { createContext, createElement as h, useContext, type ComponentProps } from 'react'
import type { PageGlobals } from './page'

/** The toolbar's globals, which a docs page provides to its stories in iframes. */
export const FrameGlobals = createContext<PageGlobals>({})

const toQuery = (globals: PageGlobals) =>
  Object.entries(globals).filter(([, value]) => typeof value === 'string').map(([name, value]) => `${name}:${value}`).join(';')

/** Replaces Storybook's `Story` block, because that block (10.6) doesn't pass the toolbar's globals to an iframe. */
export function FramedStory(props: ComponentProps<typeof Story>) {
  const { story } = useOf(props.of ?? 'story', ['story'])
  const globals = useContext(FrameGlobals)
  const { inline, height } = story.parameters.docs?.story ?? {}
  if (inline !== false) return h(Story, props)
  const query = new URLSearchParams({ id: story.id, viewMode: 'story', globals: toQuery(globals) })
  return h('iframe', {
    className: 'framed-story',
    loading: 'lazy',
    src: `iframe.html?${query.toString()}`,
    style: { '--height': height },
    title: story.name,
  })
}
