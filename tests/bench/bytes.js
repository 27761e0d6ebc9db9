// Measures the gzipped bytes that a package adds to an app. The bytes of Vue don't count, because the app contains Vue
// anyway. Chunks that load on demand are counted separately.
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { bundle } from './build.js'

const gzipped = (/** @type {string | Buffer} */ content) => content.length === 0 ? 0 : gzipSync(content).length

/** @param {string} app */
async function bytesOf(app) {
  const chunks = await bundle('virtual-app.js', { external: ['vue'], app })
  const entry = chunks.find(({ isEntry }) => isEntry)
  if (!entry) throw new Error('The bundle has no entry.')
  const atOnce = new Set([entry.fileName, ...entry.imports])
  const code = (/** @type {boolean} */ loadsAtOnce) =>
    chunks.filter(({ fileName }) => atOnce.has(fileName) === loadsAtOnce).map(chunk => chunk.code).join('').trim()
  return { atOnce: gzipped(code(true)), onDemand: gzipped(code(false)) }
}

/** @param {import('./packages.js').Package} subject */
export async function measureBytes({ from, button, four, css }) {
  /** @param {string[]} names */
  const using = async names =>
    bytesOf(`import { ${names} } from '${from}'; console.log(${names.map(name => name.split(' ').at(-1))})`)
  const loader = four ? await using(['clerkPlugin']) : undefined
  return {
    // `bareImport` has the bytes of an import without names. If the component's file is in the app, as with shadcn-vue,
    // the app has no use for this import.
    bareImport: from.startsWith('.') ? undefined : (await bytesOf(`import '${from}'`)).atOnce,
    button: (await using([button])).atOnce,
    four: four ? (await using([button, 'useAuth', 'useClerk', 'clerkPlugin'])).atOnce : undefined,
    css: css ? gzipped(await readFile(new URL(css, import.meta.url))) : undefined,
    onDemand: loader?.onDemand || undefined,
  }
}
