import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-arabic'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import { onSystemSchemeChange, themeFor } from './theme'

addons.setConfig({
  theme: themeFor(),
  // Only playgrounds have controls. Every story has actions.
  selectedPanel: 'storybook/actions/panel',
  sidebar: {
    showRoots: true,
    filters: {
      // `!dev` hides the stories, but not their docs page.
      fixtures: ({ tags }) => !tags?.includes('fixture'),
      // Hides the tests, which would bury the stories in the sidebar.
      tests: entry => !('subtype' in entry && entry.subtype === 'test'),
    },
  },
})

/** Shows Storybook's own UI in the toolbar's theme. */
addons.register('vue-clerk/theme', api => {
  let choice: string | undefined
  const apply = () => api.setOptions({ theme: themeFor(choice) })
  // api.getGlobals() may still return the old globals, so read them from the event.
  const update = ({ globals }: { globals: { theme?: string } }) => {
    choice = globals.theme
    apply()
  }
  api.on(SET_GLOBALS, update)
  api.on(GLOBALS_UPDATED, update)
  onSystemSchemeChange(apply)
})
