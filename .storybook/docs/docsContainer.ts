import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { createElement, useEffect, useState, type PropsWithChildren } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { FrameGlobals } from '../framedStory'
import { setLanguageAndDirection, setThemeAndLanguage, type PageGlobals } from '../page'
import { onSystemSchemeChange, themeFor } from '../theme'

interface GlobalsEvent { globals: PageGlobals }

/** Renders a docs page in the theme that the toolbar sets. Storybook's `DocsContainer` (10.6) ignores the toolbar. */
export function ThemedDocsContainer({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const { channel } = context
  const lastEvent = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS)) as [GlobalsEvent] | undefined
  const [globals, setGlobals] = useState<PageGlobals>(lastEvent?.[0].globals ?? {})
  const [, rerender] = useState(0)

  useEffect(() => onSystemSchemeChange(() => rerender(times => times + 1)), [])
  useEffect(() => {
    // Stories in iframes emit events on this channel too. Only the events of these stories have a `source`.
    function updateGlobals(this: { source?: string }, event: GlobalsEvent) {
      if (!this.source) setGlobals(event.globals)
    }
    channel.on(GLOBALS_UPDATED, updateGlobals)
    return () => channel.off(GLOBALS_UPDATED, updateGlobals)
  }, [channel])
  // Sets the theme here too, because the decorator `withPage` doesn't run on a page without stories.
  useEffect(() => {
    setThemeAndLanguage(globals)
    // The text of a docs page is always English.
    setLanguageAndDirection(document.documentElement, {})
  }, [globals])

  const page = createElement(FrameGlobals.Provider, { value: globals }, children)
  return createElement(DocsContainer, { context, theme: themeFor(globals.theme) }, page)
}
