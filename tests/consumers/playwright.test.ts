import { join } from 'node:path'
import { preview } from 'vite'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'
import { installConsumer } from './install'

let app: Awaited<ReturnType<typeof installConsumer>>

beforeAll(async () => { app = await installConsumer('from-clerk-vue') })

it.each([
  ['@clerk/vue', 'before'],
  ['vue-clerk', 'after'],
])('runs tests with vue-clerk/playwright in the built app that uses %s', async (_, version) => {
  await app.bin('vite', 'build', version)
  const outDir = join(app.folder, version, 'dist')
  const server = await preview({ configFile: false, build: { outDir }, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' })
  onTestFinished(() => server.close())
  const output = await app.script('test:e2e', {
    APP_URL: server.resolvedUrls!.local[0]!,
    LAUNCH_OPTIONS: JSON.stringify(await chromiumLaunchOptions()),
  })
  expect(output).toMatch(/^\s*3 passed/m)
})
