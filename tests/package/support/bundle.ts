import { gzipSync } from 'node:zlib'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { inject } from 'vitest'

const entry = 'virtual-app.js'

/**
 * Bundles code for production, without Vue and clerk-js. If the code imports `vue-clerk`, the bundle contains the
 * package that npm would publish. Returns the bundled code of the entry, and the gzipped bytes that load at once and on
 * demand.
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
        // Replaces Vite's helper for dynamic imports, so that the size excludes the bytes of the helper.
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
