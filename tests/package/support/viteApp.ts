import vue from '@vitejs/plugin-vue'
import { build, preview, type InlineConfig } from 'vite'
import { frontendApiHost, publishableKey } from '../../e2e/app/publishableKey'
import { placeApp } from './apps'

/** Forbids inline code and `eval`. Forbids requests to other hosts, except to Clerk's API. */
const contentSecurityPolicy = [
  'default-src \'none\'',
  'script-src \'self\'',
  'style-src \'self\'',
  `connect-src https://${frontendApiHost}`,
  'base-uri \'none\'',
  'form-action \'none\'',
].join('; ')

/** Builds and serves the app of `apps/vite`, with the specification's examples and a strict content security policy. */
export async function serveViteApp() {
  const root = await placeApp('vite')
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [vue()],
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.VITE_CLERK_PUBLISHABLE_KEY': JSON.stringify(publishableKey),
    },
    build: { chunkSizeWarningLimit: Infinity, modulePreload: { polyfill: false } },
    preview: { host: '127.0.0.1', port: 0, headers: { 'content-security-policy': contentSecurityPolicy } },
  }
  await build(config)
  const server = await preview(config)
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
