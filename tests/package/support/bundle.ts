import { gzipSync } from 'node:zlib'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { inject } from 'vitest'

const entry = 'virtual-app.js'

/**
 * Bundles code that uses the packed package, as an app does for production. Returns the gzipped bytes of the code that
 * loads at once, and of the code that loads on demand. Vue and clerk-js don't count, because an app has them anyway.
 */
export async function bundle(code: string, external: (string | RegExp)[] = []) {
  const config: InlineConfig = {
    configFile: false,
    root: inject('consumer'),
    logLevel: 'silent',
    plugins: [{
      name: 'app',
      enforce: 'pre',
      resolveId: id => id.endsWith(entry) ? `${inject('consumer')}/${entry}` : undefined,
      load: id => {
        if (id.endsWith(entry)) return code
        // Replaces Vite's helper for dynamic imports, because an app contains the helper anyway.
        return id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load()' : undefined
      },
    }],
    build: {
      write: false,
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: entry,
        external: ['vue', /^@clerk\/clerk-js/, /^@mswjs\//, ...external],
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  }
  const { output } = await build(config) as Rolldown.RolldownOutput
  const chunks = output.filter(file => file.type === 'chunk')
  const entryChunk = chunks.find(({ isEntry }) => isEntry)!
  const atOnce = new Set([entryChunk.fileName, ...entryChunk.imports])
  const gzipped = (files: typeof chunks) => files.reduce((bytes, { code: js }) => bytes + gzipSync(js).length, 0)
  return {
    atOnce: gzipped(chunks.filter(({ fileName }) => atOnce.has(fileName))),
    onDemand: gzipped(chunks.filter(({ fileName }) => !atOnce.has(fileName))),
    code: entryChunk.code,
  }
}
