import '@fontsource-variable/inter'
import '@fontsource-variable/jetbrains-mono'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import './docs/code.css'
import { registerLockedScenario } from './shell/lockedScenario'
import './shell/manager.css'
import { codePanel, selectPanels } from './shell/panels'
import { replaceTabTitles } from './shell/titles'
import './sidebar.css'
import { onSystemSchemeChange, themeFor } from './theme'

addons.setConfig({
  theme: themeFor(),
  // `selectPanels()` opens the controls panel for the stories that have controls.
  selectedPanel: codePanel,
  sidebar: {
    showRoots: true,
    filters: {
      // Hides the docs pages of files with the tag `fixture`. The tag `!dev` hides only the stories of these files.
      fixtures: ({ tags }) => !tags?.includes('fixture'),
      // Hides stories that only illustrate a docs page. The page stays in the sidebar.
      figures: ({ tags, type }) => type !== 'story' || !tags?.includes('figure'),
      // Hides the stories that the guide about tests shows as code.
      examples: ({ title }) => !title?.startsWith('Examples/'),
      // Hides the tests of stories to keep the sidebar short.
      tests: entry => !('subtype' in entry && entry.subtype === 'test'),
    },
  },
})

replaceTabTitles()
addons.register('vue-clerk/panels', selectPanels)
addons.register('vue-clerk/locked-scenario', registerLockedScenario)

/** Renders Storybook's sidebar and panels in the theme that the toolbar sets. */
addons.register('vue-clerk/theme', api => {
  let choice: string | undefined
  const apply = () => {
    const theme = themeFor(choice)
    // The style sheets of the manager use system colors, which follow the color scheme.
    document.documentElement.style.colorScheme = theme.base
    api.setOptions({ theme })
  }
  // Reads the globals from the event, because `api.getGlobals()` may still return the old globals.
  const update = ({ globals }: { globals: { theme?: string } }) => {
    choice = globals.theme
    apply()
  }
  api.on(SET_GLOBALS, update)
  api.on(GLOBALS_UPDATED, update)
  onSystemSchemeChange(apply)
})
