import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const entry = 'virtual-app.js'

/**
 * Bundles code for production, without Vue and clerk-js. Returns the bundled code of the entry, and the gzipped bytes
 * that load at once and on demand.
 *
 * @param {string} root The folder of the app. Imports of `vue-clerk` resolve from this folder.
 * @param {string} code
 * @param {(string | RegExp)[]} [external] More packages that the bundle excludes.
 * @returns {Promise<{ atOnce: number, onDemand: number, code: string }>}
 */
export async function bundleApp(root, code, external = []) {
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [{
      name: 'app',
      enforce: 'pre',
      resolveId: id => id.endsWith(entry) ? `${root}/${entry}` : undefined,
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
  }))
  const chunks = output.filter(file => file.type === 'chunk')
  const entryChunk = /** @type {import('vite').Rolldown.OutputChunk} */ (chunks.find(({ isEntry }) => isEntry))
  const atOnce = new Set([entryChunk.fileName, ...entryChunk.imports])
  const gzipped = (/** @type {typeof chunks} */ files) =>
    files.reduce((bytes, { code: js }) => bytes + gzipSync(js).length, 0)
  return {
    atOnce: gzipped(chunks.filter(({ fileName }) => atOnce.has(fileName))),
    onDemand: gzipped(chunks.filter(({ fileName }) => !atOnce.has(fileName))),
    code: entryChunk.code,
  }
}
