import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build, preview } from 'vite'
import { placeApp } from './apps'

const guide = join(import.meta.dirname, '../../../stories/guides/custom-elements/examples')

/**
 * Builds and serves the pages of `apps/styles`, with the custom elements of the guide. This package logs warnings,
 * because the build is for development.
 */
export async function serveStylesApp() {
  const root = await placeApp('styles')
  await cp(guide, join(root, 'guide'), { recursive: true })
  const config = {
    root,
    configFile: false as const,
    logLevel: 'warn' as const,
    plugins: [vue()],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { target: 'esnext', modulePreload: false as const, rollupOptions: { input: ['index', 'styled', 'elements'].map(page => join(root, `${page}.html`)) } },
    preview: { host: '127.0.0.1', port: 0 },
  }
  await build(config)
  const server = await preview(config)
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
