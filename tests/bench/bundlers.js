// Measures how many bytes SignOutButton adds to an app, for each bundler except Vite.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const resolve = createRequire(entry).resolve
const define = { 'process.env.NODE_ENV': '"production"' }

/** @typedef {(app: string, folder: string) => Promise<string>} Bundle resolves with the code of the app */

/** @type {Bundle} */
async function esbuild(app) {
  const { build } = await load('esbuild')
  const alias = { 'vue-clerk': entry }
  const { outputFiles: [file] } = await build({
    entryPoints: [app], bundle: true, minify: true, format: 'esm', write: false, external: ['vue'], define, alias,
  })
  return file.text
}

/** @type {Bundle} */
async function rollup(app) {
  const [{ rollup: start }, { minify }] = [await load('rollup'), await load('terser')]
  const bundle = await start({
    input: app,
    external: ['vue'],
    plugins: [{
      name: 'resolve',
      resolveId: (/** @type {string} */ id) => {
        if (id === 'vue-clerk') return entry
        return id.startsWith('@clerk/') ? resolve(id).replace(/\.c?js$/, '.mjs') : undefined
      },
      transform: (/** @type {string} */ code) => code.replaceAll('process.env.NODE_ENV', define['process.env.NODE_ENV']),
    }],
  })
  const { output } = await bundle.generate({ format: 'es' })
  return (await minify(output[0].code, { module: true })).code
}

/**
 * @param {string} name
 * @returns {Bundle}
 */
const webpackLike = name => async (app, folder) => {
  const module = await load(name)
  const compile = module.rspack ?? module.default
  await new Promise((resolve, reject) => compile({
    mode: 'production',
    entry: app,
    output: { path: folder, filename: 'out.mjs', module: true, library: { type: 'module' } },
    experiments: { outputModule: true },
    externals: { vue: 'module vue' },
    resolve: { alias: { 'vue-clerk$': entry } },
  }, (/** @type {unknown} */ error, /** @type {{ hasErrors: () => boolean, toString: () => string }} */ stats) =>
    error || stats.hasErrors() ? reject(error ?? new Error(`${stats}`)) : resolve(undefined)))
  return readFile(join(folder, 'out.mjs'), 'utf8')
}

/**
 * Imports a module that only tests/bench/ installs. Because `name` is a parameter, TypeScript doesn't resolve the module.
 *
 * @param {string} name
 */
const load = name => import(name)

/** @type {Record<string, Bundle>} */
const bundlers = { esbuild, rollup, webpack: webpackLike('webpack'), rspack: webpackLike('@rspack/core') }

/** Returns the gzipped bytes by bundler. Throws if a bundle contains text that only development needs. */
export async function bytesByBundler() {
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-bundlers-'))
  const app = join(folder, 'app.js')
  await writeFile(app, 'import { SignOutButton } from \'vue-clerk\'\nconsole.log(SignOutButton)\n')
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  try {
    /** @type {Record<string, number>} */
    const bytes = {}
    for (const [name, bundle] of Object.entries(bundlers)) {
      const code = await bundle(app, folder)
      if (/\[vue-clerk\]|Did you mean|process\.env/.test(code)) throw new Error(`${name} keeps development messages.`)
      bytes[name] = gzipSync(code).length
    }
    return bytes
  } finally {
    await rm(folder, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await bytesByBundler())
