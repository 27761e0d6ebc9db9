import { defineMain } from '@storybook/vue3-vite/node'
import tailwindcss from '@tailwindcss/vite'
import type { HmrContext, Plugin } from 'vite'

export default defineMain({
  framework: { name: '@storybook/vue3-vite', options: { docgen: 'vue-component-meta' } },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: config => {
    config.plugins?.filter(isDocgen).forEach(ignoreVirtualModules)
    // Tailwind affects only the recipe "With Tailwind classes", because no other style sheet imports Tailwind.
    return { ...config, plugins: [...config.plugins ?? [], tailwindcss()] }
  },
})

const isDocgen = (plugin: unknown): plugin is Plugin =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin
  && plugin.name === 'storybook:vue-component-meta-plugin'

// Makes the docgen plugin (10.6) ignore changed virtual modules. The plugin reads the file of a changed module, but a
// virtual module has no file, so Vite would show an error. Storybook's list of stories is a virtual module. The
// list changes when a story is added or removed.
function ignoreVirtualModules(plugin: Plugin) {
  const { handleHotUpdate } = plugin
  if (typeof handleHotUpdate !== 'function') return
  plugin.handleHotUpdate = function (context: HmrContext) {
    return context.file.startsWith('\0') ? undefined : handleHotUpdate.call(this, context)
  }
}
