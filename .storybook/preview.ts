import '@fontsource-variable/inter'
import '@fontsource-variable/jetbrains-mono'
import '@fontsource-variable/noto-sans-arabic'
import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/vue3-vite'
import { configure } from 'storybook/test'
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
import { storyLatency } from './shell/latency'
import { replaceMissingStoryPage } from './shell/missingStory'

// Storybook's type of `docs` (10.6) lacks the property `components`. TypeScript would report this property in an inline
// object, but doesn't report the property in this constant.
const docs = {
  components: { Story: FramedStory },
  container: ThemedDocsContainer,
  page: DocsPage,
  toc: { headingSelector: 'h2, h3' },
  codePanel: true,
}

void replaceMissingStoryPage()
// Play functions wait for the responses of up to three requests.
configure({ asyncUtilTimeout: 1000 + 3 * storyLatency })

export default definePreview({
  addons: [addonDocs(), addonA11y(), clerkAddon()],
  decorators: [withPage],
  argTypesEnhancers,
  initialGlobals: { theme: 'system', direction: 'language', language: 'en' },
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        icon: 'mirror',
        title: 'Theme',
        dynamicTitle: true,
        items: [
          { type: 'reset', value: 'system', title: 'System theme' },
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        title: 'Direction',
        dynamicTitle: true,
        items: [
          { type: 'reset', value: 'language', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of Clerk’s texts and of the default label',
      toolbar: {
        icon: 'globe',
        title: 'Language',
        dynamicTitle: true,
        items: Object.entries(languages).map(([value, { title }]) =>
          ({ type: value === 'en' ? 'reset' as const : 'item' as const, value, title })),
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    chromatic: { modes },
    clerk: { options: { localization }, latency: storyLatency },
    controls: { disable: true },
    docs,
    options: {
      storySort: {
        includeNames: true,
        order: [
          'Introduction',
          'Usage',
          'Theming',
          'States',
          'Components',
          [
            'SignOutButton',
            ['Docs', 'Guidelines', 'Accessibility', 'Testing', 'Playground', 'Variants and sizes', 'Examples', 'States', 'Specification'],
            'SignInButton',
            ['Docs', 'Playground', '*'],
            'SignUpButton',
            ['Docs', 'Playground', '*'],
            'ClerkButton',
            ['Docs', 'Playground', 'Variants and sizes', '*'],
            'Show',
            ['Docs', 'Playground', '*'],
          ],
          'Recipes',
          [
            'All recipes',
            'App header',
            'User menu',
            'Account switcher',
            'Sign out all others',
            'Confirmation',
            'Inside a form',
            'Back to the current page',
            'Clean-up before leaving',
            'With an icon library',
            'With Tailwind classes',
          ],
          'Guides',
          [
            'Dark mode',
            'Nuxt',
            'Router and guards',
            'Mock Clerk in tests',
            'Auto-imports',
            'TypeScript and pnpm',
            'Custom elements',
            'Migration from vue-clerk 0.x',
            'Migration from Clerk Vue',
            'WCAG conformance',
            'Session termination',
          ],
        ],
      },
    },
  },
})
