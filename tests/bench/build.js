import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/**
 * Bundles code for production as an app would, with this package's build and the other packages from npm.
 *
 * @param {string} input
 * @param {import('vite').UserConfig['build'] & { external?: import('vite').Rolldown.ExternalOption, app?: string, inOneFile?: boolean }} options
 */
export async function bundle(input, { external, app, inOneFile = false, ...options } = {}) {
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (await build({
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    plugins: [vue(), virtual(input, app)],
    resolve: {
      alias: [{ find: /^vue-clerk$/, replacement: `${dist}/index.js` }],
      // All packages share one Vue, also files outside of this folder.
      dedupe: ['vue'],
    },
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      ...options,
      rollupOptions: { input, external, output: inOneFile ? { codeSplitting: false } : {} },
    },
  }))
  return output.filter(file => file.type === 'chunk')
}

/**
 * @param {string} name
 * @param {string | undefined} code
 * @returns {import('vite').Plugin}
 */
function virtual(name, code) {
  return {
    name: 'virtual-app',
    enforce: 'pre',
    resolveId: id => code !== undefined && id.endsWith(name) ? `${root}${name}` : undefined,
    load: id => {
      if (code !== undefined && id.endsWith(name)) return code
      // Replaces Vite's helper for dynamic imports, which an app contains once anyway.
      return id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load()' : undefined
    },
  }
}
