import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  // The folder `after` needs the name `vue-clerk`, so package.json lists vue-clerk 0.10 under the name `vue-clerk-0`.
  resolve: { alias: [{ find: /^vue-clerk$/, replacement: 'vue-clerk-0' }] },
  test: { environment: 'jsdom' },
})
