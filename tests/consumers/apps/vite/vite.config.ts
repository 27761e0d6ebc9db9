import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

// The specification's snippets import the package by the name `vue-clerk`. If the package is published under another
// name, an app uses the snippets by this alias. The dry run of a release sets PACKAGE_NAME to the published name.
const { PACKAGE_NAME } = process.env

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: PACKAGE_NAME ? { 'vue-clerk': PACKAGE_NAME } : {} },
  build: { chunkSizeWarningLimit: Infinity },
})
