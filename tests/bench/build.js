import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

// This name is in a variable, because TypeScript would report a literal import of the module as missing. Only
// bench/package.json lists the module.
const nuxtUi = '@nuxt/ui/vite'

/**
 * Bundles the file `input` for production, as an app does. If `app` is given, `app` is the code of this file. This
 * package comes from dist/, and the other packages come from npm.
 *
 * @param {string} input
 * @param {import('vite').UserConfig['build'] & { external?: import('vite').Rolldown.ExternalOption, app?: string, inOneFile?: boolean }} options
 */
export async function bundle(input, { external, app, inOneFile = false, ...options } = {}) {
  const { default: nuxtUiPlugin } = await import(nuxtUi)
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (await build({
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    plugins: [vue(), nuxtUiPlugin({ autoImport: false, components: false, dts: false }), virtual(input, app)],
    resolve: {
      alias: [
        // package.json names the same files in the exports of the package.
        { find: /^vue-clerk$/, replacement: `${dist}/${options.ssr ? 'server' : 'index'}.js` },
        { find: /^vue-clerk\/testing$/, replacement: `${dist}/testing/index.js` },
      ],
      // All packages must share one Vue, including dist/, which is outside of this folder.
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
 * Defines a file with the name `name` and the code `code`, without writing the file.
 *
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
      // Replaces Vite's helper for dynamic imports, because an app contains the helper anyway.
      return id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load()' : undefined
    },
  }
}
