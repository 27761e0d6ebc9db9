import { readFileSync } from 'node:fs'
import { defineMain } from '@storybook/vue3-vite/node'
import tailwindcss from '@tailwindcss/vite'
import type { HmrContext, Plugin } from 'vite'
import { downloads } from './downloads.ts'
import { showPackageName } from './packageName.ts'

const setColorScheme = readFileSync(new URL('colorScheme.html', import.meta.url), 'utf8')

export default defineMain({
  framework: { name: '@storybook/vue3-vite', options: { docgen: 'vue-component-meta' } },
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/!(examples)/*.stories.ts',
    // The docs show these stories as code to copy, so the files contain neither this prefix nor a tag that hides them.
    { directory: '../stories/guides/testing/examples', files: '*.stories.ts', titlePrefix: 'Examples' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // The search of the sidebar also finds the headings of docs pages.
    experimentalSearchDocsHeadings: true,
  },
  // Contains the icon of the browser tab.
  staticDirs: ['./static'],
  // The sidebar and the preview of the stories start in the theme that the page's URL sets, or in the system's theme.
  managerHead: (head = '') => head + setColorScheme,
  previewHead: (head = '') => `${head}<link rel="icon" type="image/svg+xml" href="./favicon.svg">${setColorScheme}`,
  viteFinal: config => {
    config.plugins?.filter(isDocgen).forEach(limitDocgen)
    // Tailwind affects only the recipe "With Tailwind classes", because no other style sheet imports Tailwind.
    return { ...config, plugins: [...config.plugins ?? [], tailwindcss(), downloads(), showPackageName()] }
  },
})

const isDocgen = (plugin: unknown): plugin is Plugin =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin
  && plugin.name === 'storybook:vue-component-meta-plugin'

// The components whose props a docs page lists. Without this limit, the docgen plugin would describe every module, and
// the Storybook would take twice as long to start.
const documented = /\/src\/components\/(control\/)?[A-Z]\w*\.ts$/

function limitDocgen(plugin: Plugin) {
  const { transform, handleHotUpdate } = plugin
  if (typeof transform === 'object') plugin.transform = { ...transform, filter: { id: documented } }
  // In Storybook 10.6, the plugin also tries to read the file of a changed virtual module, such as Storybook's list of
  // stories. This module has no file, so Vite would show an error when a story is added or removed.
  if (typeof handleHotUpdate !== 'function') return
  plugin.handleHotUpdate = function (context: HmrContext) {
    return documented.test(context.file) ? handleHotUpdate.call(this, context) : undefined
  }
}
