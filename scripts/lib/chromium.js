// Finds the Chromium that all tests use. On Linux x64, Chromium comes from an npm package with a locked version. The
// packaged Chromium renders the same pixels on every machine. Installing the package needs no root permission.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright'
import { unpackChromium } from './unpackChromium.js'

const isRoot = process.getuid?.() === 0

const chromiumFlags = [
  // These flags make every machine render the same pixels.
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  // These flags disable the requests that Chromium sends by itself.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // In a container, the user is usually root. For root, Chromium starts only without its sandbox.
  ...(isRoot ? ['--no-sandbox'] : []),
]

// Returns the launch options for Playwright and for Vitest's Playwright provider.
export async function chromiumLaunchOptions() {
  const { executablePath, env } = await findChromium()
  return { executablePath, args: [...chromiumFlags], env: { ...definedEnv(), ...env } }
}

// Returns the version of Chromium, such as "143.0.7499.0". Different versions render slightly different pixels.
export async function browserVersion() {
  const { executablePath, env } = await findChromium()
  const output = execFileSync(executablePath, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } })
  return /\d+(?:\.\d+)+/.exec(output)?.[0] ?? output.trim()
}

/** @returns {Promise<{ executablePath: string, env?: Record<string, string> }>} */
async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", but no file exists at that path.`)
    return { executablePath: chosen }
  }
  if (hasPackagedChromium()) return unpackChromium()
  const executablePath = chromium.executablePath()
  if (existsSync(executablePath)) return { executablePath }
  throw new Error(
    'No Chromium was found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to the program of Chrome or Chromium.',
  )
}

// The packaged Chromium needs the C library glibc. Alpine Linux, for example, has another C library.
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
