import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { preview, type PreviewServer } from 'vite'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../e2e/browser'
import { installConsumer } from './install'

let app: Awaited<ReturnType<typeof installConsumer>>
let browser: Browser
let page: Page | undefined
let server: PreviewServer | undefined

beforeAll(async () => {
  [app, browser] = await Promise.all([installConsumer('storybook'), launchBrowser()])
})
afterEach(async () => {
  await page?.close()
  await server?.close()
})
afterAll(async () => {
  await browser?.close()
  await app?.dispose()
})

const setups = [
  ['next', 'definePreview({ addons: [clerkAddon()] })'],
  ['named', 'addons: [\'vue-clerk/storybook\'] in main.ts'],
  ['classic', 'decorators: [withClerk]'],
] as const

/** Returns whether the app's Storybook has `definePreview()`, which is new in Storybook 10.2. */
async function hasDefinePreview() {
  const { version } = JSON.parse(await readFile(join(app.folder, 'node_modules/storybook/package.json'), 'utf8')) as { version: string }
  return version.localeCompare('10.2.0', 'en', { numeric: true }) >= 0
}

async function signOutIn(storybook: string) {
  page = await browser.newPage()
  // The first page of a development Storybook bundles the dependencies.
  page.setDefaultTimeout(100_000)
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  await page.goto(`${storybook}iframe.html?id=menu--accounts&viewMode=story`)
  await page.getByText('3 accounts').waitFor()
  const statusBar = page.getByRole('region', { name: 'The story’s Clerk' })
  expect(await statusBar.locator('..').evaluate(element => getComputedStyle(element).position)).toBe('fixed')
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.getByText('0 accounts').waitFor()
  await statusBar.getByText('Signed out').waitFor()
  expect(problems).toEqual([])
}

it.for(setups)('gives each story a Clerk in a built Storybook (%s, with %s)', async ([configDir], { skip }) => {
  skip(configDir === 'next' && !await hasDefinePreview())
  const outDir = join(app.folder, `built-${configDir}`)
  await app.bin('storybook', 'build', '--quiet', '--disable-telemetry', '--config-dir', configDir, '--output-dir', outDir)
  server = await preview({
    configFile: false,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  })
  await signOutIn(server.resolvedUrls!.local[0]!)
})

// Storybook bundles the files of an add-on only in a build, so an add-on can work in a build but fail in development.
it.for(setups)('gives each story a Clerk in a development Storybook (%s, with %s)', async ([configDir], { skip }) => {
  skip(configDir === 'next' && !await hasDefinePreview())
  await signOutIn(await app.serve('node_modules/storybook/dist/bin/dispatcher.js', undefined, port => [
    'dev', '--ci', '--exact-port', '--no-version-updates', '--disable-telemetry',
    '--host', '127.0.0.1', '--port', port, '--config-dir', configDir,
  ]))
})
