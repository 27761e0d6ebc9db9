import '@fontsource-variable/inter'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import { onSystemSchemeChange, themeFor } from './theme'

addons.setConfig({
  theme: themeFor(),
  // Opens the actions panel instead of the controls panel, because only the stories named "Playground" have controls.
  selectedPanel: 'storybook/actions/panel',
  sidebar: {
    showRoots: true,
    filters: {
      // Hides the docs pages of files with the tag `fixture`. The tag `!dev` hides only the stories of these files.
      fixtures: ({ tags }) => !tags?.includes('fixture'),
      // Hides the tests of stories to keep the sidebar short.
      tests: entry => !('subtype' in entry && entry.subtype === 'test'),
    },
  },
})

/** Renders Storybook's sidebar and panels in the theme that the toolbar sets. */
addons.register('vue-clerk/theme', api => {
  let choice: string | undefined
  const apply = () => api.setOptions({ theme: themeFor(choice) })
  // Reads the globals from the event, because `api.getGlobals()` may still return the old globals.
  const update = ({ globals }: { globals: { theme?: string } }) => {
    choice = globals.theme
    apply()
  }
  api.on(SET_GLOBALS, update)
  api.on(GLOBALS_UPDATED, update)
  onSystemSchemeChange(apply)
})
