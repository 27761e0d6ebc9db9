import { fileURLToPath } from 'node:url'
import { createServer, mergeConfig } from 'vite'
import viteConfig from '../../vite.config'

export interface ServedApp {
  url: string
  close: () => Promise<void>
}

/** Serves the app of a folder on a free port. `folder` is relative to this file. */
export async function serveApp(folder: string): Promise<ServedApp> {
  const server = await createServer(mergeConfig(viteConfig, {
    configFile: false,
    root: fileURLToPath(new URL(folder, import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../node_modules/.cache/e2e', import.meta.url)),
    // Bundles all dependencies at the start, because Vite reloads the page after each later bundling.
    optimizeDeps: { force: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'warn',
  }))
  await server.listen()
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('The Vite server does not listen on a port.')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}
