import { beforeAll, expect, it } from 'vitest'
import { installConsumer } from './install'

let app: Awaited<ReturnType<typeof installConsumer>>

beforeAll(async () => { app = await installConsumer('jest') })

it('runs tests on the mock in Jest with jsdom', async () => {
  const output = await app.script('test')
  expect(output).toMatch(/Tests:\s+3 passed, 3 total/)
  // Jest prints the method of each call, such as `console.warn`.
  expect(output).not.toContain('console.')
})
