import { defineConfig, type UserConfig } from 'tsdown'
import { writeStyles } from './scripts/lib/styles.js'

const shared: UserConfig = {
  entry: {
    'index': 'src/index.ts',
    'global': 'src/global.ts',
    'testing/index': 'src/testing/index.ts',
    'storybook/index': 'src/storybook/index.ts',
    'storybook/preview': 'src/storybook/preview.ts',
    'storybook/preset': 'src/storybook/preset.ts',
    'nuxt/index': 'src/nuxt/index.ts',
    'nuxt/plugin': 'src/nuxt/plugin.ts',
    'nuxt/serverPlugin': 'src/nuxt/serverPlugin.ts',
  },
  // A file for each module: an app's bundler takes what it needs, and a stack trace names the file that it means.
  unbundle: true,
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  // The style sheets are written by scripts/lib/styles.js.
  external: [/\.css$/, 'vue-clerk', 'nuxt/app', 'nitropack/runtime'],
  skipNodeModulesBundle: true,
  report: false,
}

export default defineConfig([
  { ...shared, dts: false, sourcemap: true, hooks: { 'build:done': () => writeStyles('dist') } },
  // Apart: in one run the declarations name source maps that are not there.
  { ...shared, dts: { emitDtsOnly: true }, clean: false },
])
