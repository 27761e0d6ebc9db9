import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { createElement, useEffect, useState, type PropsWithChildren } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { FrameGlobals } from '../framedStory'
import { applyToPage, applyToText, type PageGlobals } from '../page'
import { followScheme, themeFor } from '../theme'

interface GlobalsEvent { globals: PageGlobals }

/** A docs page in the toolbar's theme. Storybook's own (10.6) knows one theme, fixed at the start. */
export function FollowingDocsContainer({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const { channel } = context
  const lastEvent = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS)) as [GlobalsEvent] | undefined
  const [globals, setGlobals] = useState<PageGlobals>(lastEvent?.[0].globals ?? {})
  const [, drawAgain] = useState(0)

  useEffect(() => followScheme(() => drawAgain(times => times + 1)), [])
  useEffect(() => {
    // Stories in frames tell of their globals here, too. Theirs have a source: the window that they come from.
    function follow(this: { source?: string }, event: GlobalsEvent) {
      if (!this.source) setGlobals(event.globals)
    }
    channel.on(GLOBALS_UPDATED, follow)
    return () => channel.off(GLOBALS_UPDATED, follow)
  }, [channel])
  // A page without stories has no decorator that would do it. The words are English, whatever the story before was.
  useEffect(() => {
    applyToPage(globals)
    applyToText(document.documentElement, {})
  }, [globals])

  const page = createElement(FrameGlobals.Provider, { value: globals }, children)
  return createElement(DocsContainer, { context, theme: themeFor(globals.theme) }, page)
}
