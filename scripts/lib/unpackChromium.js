// Unpacks @sparticuz/chromium, which contains a browser, its system libraries and fonts.
//
// The package's function executablePath() unpacks to a fixed path, and reuses any file at this path, even an old or
// incomplete file. So this module unpacks each version into a separate folder. The folder gets its final name when all
// files are in the folder.
import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'

const run = promisify(execFile)
const chromiumPackage = new URL('../../node_modules/@sparticuz/chromium/', import.meta.url)
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))

// Makes Chromium use only the fonts of the package, because the fonts of machines differ. A slim container has no
// fonts, so text would be 0 pixels high there.
const fontsConf = '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n'

export async function unpackChromium() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(await readFile(new URL('package.json', chromiumPackage), 'utf8'))
  const folder = `${cache}chromium-${version}`
  if (!await exists(folder)) await unpackInto(folder)
  return {
    executablePath: `${folder}/chromium`,
    env: {
      LD_LIBRARY_PATH: [`${folder}/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: `${folder}/fonts.conf`,
    },
  }
}

/** @param {string} folder */
async function unpackInto(folder) {
  await mkdir(cache, { recursive: true })
  const partial = await mkdtemp(`${folder}.partial-`)
  try {
    await Promise.all([
      decompress('chromium.br', `${partial}/chromium`),
      extract('al2023.tar', partial),
      extract('fonts.tar', partial),
    ])
    await writeFile(`${partial}/fonts.conf`, fontsConf)
    await rename(partial, folder)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    // If the folder exists now, another process has unpacked the same version, and the folder is complete.
    if (!await exists(folder)) throw error
  }
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function extract(archive, folder) {
  await decompress(`${archive}.br`, `${folder}/${archive}`)
  await run('tar', ['-xf', archive, '--no-same-owner'], { cwd: folder })
  await rm(`${folder}/${archive}`)
}

/**
 * @param {string} file
 * @param {string} target
 */
const decompress = (file, target) => pipeline(
  createReadStream(new URL(`bin/${file}`, chromiumPackage)),
  createBrotliDecompress(),
  createWriteStream(target, { mode: 0o755 }),
)

/** @param {string} path */
const exists = path => access(path).then(() => true, () => false)
