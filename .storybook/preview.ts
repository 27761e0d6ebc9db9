import '@fontsource-variable/inter'
import '@fontsource-variable/jetbrains-mono'
import '@fontsource-variable/noto-sans-arabic'
import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/vue3-vite'
import { clerkAddon } from 'vue-clerk/storybook'
import './docs/docs.css'
import './host.css'
import 'vue-clerk/style.css'
import { ThemedDocsContainer } from './docs/docsContainer'
import { DocsPage } from './docs/docsPage'
import { FramedStory } from './framedStory'
import { languages } from './languages'
import { modes } from './modes'
import { localization, withPage } from './page'
import { argTypesEnhancers } from './docs/propTable'

// Storybook's type of `docs` (10.6) lacks the property `components`. TypeScript would report this property in an inline
// object, but doesn't report the property in this constant.
const docs = {
  components: { Story: FramedStory },
  container: ThemedDocsContainer,
  page: DocsPage,
  toc: { headingSelector: 'h2, h3' },
}

export default definePreview({
  addons: [addonDocs(), addonA11y(), clerkAddon()],
  decorators: [withPage],
  argTypesEnhancers,
  initialGlobals: { theme: 'system', direction: 'language', language: 'en' },
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
        items: [
          { value: 'language', title: 'Direction: by language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'The language of Clerk’s texts and of the default label',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(languages).map(([value, { title }]) => ({ value, title })),
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    chromatic: { modes },
    clerk: { options: { localization } },
    controls: { disable: true },
    docs,
    options: {
      storySort: {
        order: [
          'Introduction',
          'Usage',
          'Theming',
          'States',
          'Components',
          ['SignOutButton', 'SignInButton', 'SignUpButton', 'ClerkButton', 'Show'],
          'Recipes',
          [
            'App header',
            'User menu',
            'Account switcher',
            'Sign out all others',
            'Confirmation',
            'Inside a form',
            'With an icon library',
            'With Tailwind classes',
          ],
          'Guides',
        ],
      },
    },
  },
})
