import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-arabic'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import { onSystemSchemeChange, themeFor } from './theme'

addons.setConfig({
  theme: themeFor(),
  // Opens the actions panel, because only playgrounds have controls.
  selectedPanel: 'storybook/actions/panel',
  sidebar: {
    showRoots: true,
    filters: {
      // The tag `!dev` hides the stories of fixtures, but not their docs pages.
      fixtures: ({ tags }) => !tags?.includes('fixture'),
      // Hides the tests of stories, because the sidebar would be too long with them.
      tests: entry => !('subtype' in entry && entry.subtype === 'test'),
    },
  },
})

/** Shows Storybook's own UI in the toolbar's theme. */
addons.register('vue-clerk/theme', api => {
  let choice: string | undefined
  const apply = () => api.setOptions({ theme: themeFor(choice) })
  // Reads the globals from the event, because api.getGlobals() may still return the old ones.
  const update = ({ globals }: { globals: { theme?: string } }) => {
    choice = globals.theme
    apply()
  }
  api.on(SET_GLOBALS, update)
  api.on(GLOBALS_UPDATED, update)
  onSystemSchemeChange(apply)
})
