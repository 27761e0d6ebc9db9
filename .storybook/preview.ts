import '@fontsource-variable/inter'
import '@fontsource-variable/jetbrains-mono'
import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/vue3-vite'
import { clerkAddon } from 'vue-clerk/storybook'
import './host.css'
import 'vue-clerk/style.css'
import { withPage } from './page'
import { hideNativeAttributes, showPropDefaults } from './propTable'
import { systemTheme } from './theme'

export default definePreview({
  addons: [addonDocs(), addonA11y(), clerkAddon()],
  decorators: [withPage],
  argTypesEnhancers: [hideNativeAttributes, showPropDefaults],
  initialGlobals: { theme: 'system', direction: 'ltr' },
  globalTypes: {
    theme: {
      description: 'The page’s color-scheme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'System theme' },
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'The page’s direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [{ value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }],
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: { theme: systemTheme(), toc: { headingSelector: 'h2, h3' } },
    options: {
      storySort: {
        order: ['Introduction', 'Usage', 'Components', ['SignOutButton', 'SignInButton', 'ClerkButton'], 'Guides'],
      },
    },
  },
})
