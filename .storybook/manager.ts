import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-arabic'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import { followScheme, themeFor } from './theme'

addons.setConfig({
  theme: themeFor(),
  // Controls are for playgrounds only. What a click did is worth knowing everywhere.
  selectedPanel: 'storybook/actions/panel',
  sidebar: {
    showRoots: true,
    filters: {
      // `!dev` hides stories, but not the docs page that they share.
      fixtures: ({ tags }) => !tags?.includes('fixture'),
      // Who looks for a story looks for none of its tests, which are three times as many.
      tests: entry => !('subtype' in entry && entry.subtype === 'test'),
    },
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
