import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

// Resolves imports of 'vue-clerk' to files in src/, so that stories and tests have the same imports as apps.
export const packageAliases = [
  { find: /^vue-clerk$/, replacement: source('index.ts') },
  { find: /^vue-clerk\/style\.css(?=$|\?)/, replacement: source('styles/index.css') },
  { find: /^vue-clerk\/testing$/, replacement: source('testing/index.ts') },
  { find: /^vue-clerk\/playwright$/, replacement: source('playwright/index.ts') },
  { find: /^vue-clerk\/msw$/, replacement: source('msw/index.ts') },
  { find: /^vue-clerk\/storybook$/, replacement: source('storybook/index.ts') },
  { find: /^vue-clerk\/storybook\/preview$/, replacement: source('storybook/preview.ts') },
]

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: packageAliases },
})
