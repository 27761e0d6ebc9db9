import '@fontsource-variable/inter'
import { addons } from 'storybook/manager-api'
import { systemTheme } from './theme'

addons.setConfig({
  theme: systemTheme(),
  sidebar: {
    showRoots: true,
    // `!dev` hides stories, but not the docs page that they share.
    filters: { fixtures: ({ tags }) => !tags?.includes('fixture') },
  },
})
