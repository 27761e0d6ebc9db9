import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it, onTestFinished } from 'vitest'
import { serveApp } from '../e2e/serve'
import { findProgram } from '../support/findProgram'
import { installConsumer } from './install'

const firefox = process.env.FIREFOX_PATH ?? findProgram('firefox-esr', 'firefox')

it.skipIf(!firefox)('runs the tests of vue-clerk/playwright in an installed Firefox', async () => {
  const consumer = await installConsumer('firefox')
  await cp(join(import.meta.dirname, '../playwright/fixture.spec.ts'), join(consumer.folder, 'e2e/fixture.spec.ts'))
  const app = await serveApp('app')
  onTestFinished(app.close)
  const output = await consumer.script('test:e2e', { APP_URL: app.url, FIREFOX_PATH: firefox! })
  expect(output).toMatch(/^\s*6 passed/m)
})
