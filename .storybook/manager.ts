import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-arabic'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import { followScheme, themeFor } from './theme'

addons.setConfig({
  theme: themeFor(),
  sidebar: {
    showRoots: true,
    // `!dev` hides stories, but not the docs page that they share.
    filters: { fixtures: ({ tags }) => !tags?.includes('fixture') },
  },
})

/** Storybook's own frame, in the toolbar's theme. */
addons.register('vue-clerk/theme', api => {
  let choice: string | undefined
  const apply = () => api.setOptions({ theme: themeFor(choice) })
  // The event has the news: api.getGlobals() may still have the globals as they were.
  const follow = ({ globals }: { globals: { theme?: string } }) => {
    choice = globals.theme
    apply()
  }
  api.on(SET_GLOBALS, follow)
  api.on(GLOBALS_UPDATED, follow)
  followScheme(apply)
})
