import { Story, useOf } from '@storybook/addon-docs/blocks'
import { createContext, createElement as h, useContext, type ComponentProps } from 'react'
import type { PageGlobals } from './page'

/** The toolbar, for the stories that are in frames. */
export const FrameGlobals = createContext<PageGlobals>({})

const inAddress = (globals: PageGlobals) =>
  Object.entries(globals).filter(([, value]) => typeof value === 'string').map(([name, value]) => `${name}:${value}`).join(';')

/** A story as Storybook shows it, but for one in a frame: Storybook's frames (10.6) know nothing of the toolbar. */
export function FramedStory(props: ComponentProps<typeof Story>) {
  const { story } = useOf(props.of ?? 'story', ['story'])
  const globals = useContext(FrameGlobals)
  const { inline, height } = story.parameters.docs?.story ?? {}
  if (inline !== false) return h(Story, props)
  const address = new URLSearchParams({ id: story.id, viewMode: 'story', globals: inAddress(globals) })
  return h('iframe', {
    className: 'framed-story',
    loading: 'lazy',
    src: `iframe.html?${address.toString()}`,
    style: { '--height': height },
    title: story.name,
  })
}
