// The one browser of every test. On Linux x64 it comes from npm, pinned by the lockfile: no download, no root, and
// the same pixels everywhere.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright'
import { unpackChromium } from './unpackChromium.js'

const isRoot = process.getuid?.() === 0

export const chromiumFlags = [
  // Same pixels on every machine.
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  // No traffic of its own.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Chromium refuses to start as root, the usual user of a container, with its sandbox on.
  ...(isRoot ? ['--no-sandbox'] : []),
]

// Launch options for Playwright, and for Vitest's provider, which hands them on.
export async function chromiumLaunchOptions() {
  const { executablePath, env } = await findChromium()
  return { executablePath, args: [...chromiumFlags], env: { ...definedEnv(), ...env } }
}

export async function chromiumExecutable() {
  return (await findChromium()).executablePath
}

// For example "143.0.7499.0": screenshots of one build can't be compared with another's.
export async function browserVersion() {
  const { executablePath, env } = await findChromium()
  const answer = execFileSync(executablePath, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } })
  return /\d+(?:\.\d+)+/.exec(answer)?.[0] ?? answer.trim()
}

/** @returns {Promise<{ executablePath: string, env?: Record<string, string> }>} */
async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", where there is no file.`)
    return { executablePath: chosen }
  }
  if (hasPackagedChromium()) return unpackChromium()
  const executablePath = chromium.executablePath()
  if (existsSync(executablePath)) return { executablePath }
  throw new Error(
    'No Chromium to test with: run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chrome or Chromium.',
  )
}

// The packaged build is for glibc; Alpine, for one, has another C library.
function hasPackagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return report.header?.glibcVersionRuntime !== undefined
}

/** @returns {Record<string, string>} */
function definedEnv() {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]]))
}
