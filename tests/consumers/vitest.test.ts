import { beforeAll, expect, it } from 'vitest'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'
import { installConsumer } from './install'

let app: Awaited<ReturnType<typeof installConsumer>>

beforeAll(async () => { app = await installConsumer('vitest') })

it('runs tests on the mock in Vitest with jsdom, with happy-dom and in a browser', async () => {
  const output = await app.script('test', { LAUNCH_OPTIONS: JSON.stringify(await chromiumLaunchOptions()) })
  for (const environment of ['jsdom', 'happy-dom', 'browser']) expect(output).toContain(environment)
  expect(output).toMatch(/Tests\s+6 passed/)
  expect(output).not.toMatch(/warn|error/i)
})
