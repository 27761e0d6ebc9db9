import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build, type InlineConfig } from 'vite'
import { inject } from 'vitest'
import { placeApp } from './apps'

/**
 * Builds the app of `apps/ssr`, and serves the app's pages. Vue and this package log warnings, because the build is for
 * development.
 */
export async function serveSsrApp() {
  const root = await placeApp('ssr')
  const buildApp = (input: string, options: InlineConfig['build']) => build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [vue()],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { target: 'esnext', outDir: `dist/${input}`, rollupOptions: { input: `${input}.ts`, output: { entryFileNames: 'app.js' } }, ...options },
  })
  await buildApp('client', { modulePreload: false })
  await buildApp('server', { ssr: true })
  const { render } = await import(pathToFileURL(join(root, 'dist/server/app.js')).href) as typeof import('../apps/ssr/server')

  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://app')
    if (pathname.endsWith('.js')) {
      response.setHeader('content-type', 'text/javascript').end(await readFile(join(root, 'dist/client', pathname)))
      return
    }
    if (pathname.endsWith('.css')) {
      response.setHeader('content-type', 'text/css').end(await readFile(join(inject('consumer'), 'node_modules/vue-clerk/dist', pathname)))
      return
    }
    const html = await render(pathname)
    response.setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><link rel="stylesheet" href="/style.css"><div id="app">${html}</div><script type="module" src="/app.js"></script>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
