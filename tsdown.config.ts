import { defineConfig } from 'tsdown'
import { writeStyles } from './scripts/styles.js'

export default defineConfig({
  entry: {
    'index': 'src/index.ts',
    'global': 'src/global.ts',
    'testing/index': 'src/testing/index.ts',
    'storybook/index': 'src/storybook/index.ts',
    'storybook/preview': 'src/storybook/preview.ts',
  },
  // A file for each module: an app's bundler takes what it needs, and a stack trace names the file that it means.
  unbundle: true,
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
  dts: { sourcemap: false },
  fixedExtension: false,
  // Written by scripts/styles.js.
  external: [/\.css$/],
  skipNodeModulesBundle: true,
  hooks: { 'build:done': () => writeStyles('dist') },
  report: false,
})
