import { defineConfig, type UserConfig } from 'tsdown'
import { writeStyles } from './scripts/lib/styles.js'
import { writeTokens } from './scripts/lib/tokens/writeTokens.js'
import { writeWebTypes } from './scripts/lib/webTypes.js'
import { writePackageName } from './scripts/release/packageName.js'

const shared: UserConfig = {
  entry: {
    'index': 'src/index.ts',
    'server': 'src/server.ts',
    'global': 'src/global.ts',
    'resolver': 'src/resolver.ts',
    'testing/index': 'src/testing/index.ts',
    'playwright/index': 'src/playwright/index.ts',
    'msw/index': 'src/msw/index.ts',
    'storybook/index': 'src/storybook/index.ts',
    'storybook/preview': 'src/storybook/preview.ts',
    'storybook/preset': 'src/storybook/preset.ts',
    'nuxt/index': 'src/nuxt/index.ts',
    'nuxt/plugin': 'src/nuxt/plugin.ts',
    'nuxt/serverPlugin': 'src/nuxt/serverPlugin.ts',
  },
  // Writes one file for each source file. So an app bundles only the files that the app imports, and stack traces name
  // the source file.
  unbundle: true,
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  // CSS files are external, because scripts/lib/styles.js writes the style sheets.
  external: [/\.css$/, 'vue-clerk', 'nuxt/app', 'nitropack/runtime'],
  skipNodeModulesBundle: true,
  report: false,
}

async function writeFiles() {
  await writeStyles('dist')
  await writeTokens('dist')
  await writeWebTypes('dist')
  writePackageName('dist', /\.(js|json)$/)
}

const writeNameInTypes = () => writePackageName('dist', /\.d\.ts$/)

export default defineConfig([
  { ...shared, dts: false, sourcemap: true, hooks: { 'build:done': writeFiles } },
  // A second run writes the type declarations. A single run would write declarations that name missing source maps.
  { ...shared, dts: { emitDtsOnly: true }, clean: false, hooks: { 'build:done': writeNameInTypes } },
])
