import { beforeAll, expect, it } from 'vitest'
import { installConsumer } from './install'

let app: Awaited<ReturnType<typeof installConsumer>>

beforeAll(async () => { app = await installConsumer('other-sdks') })

it('drives the hooks and components of @clerk/react and @clerk/vue with the mock', async () => {
  const output = await app.script('test')
  expect(output).toMatch(/Tests\s+6 passed/)
  expect(output).not.toMatch(/warn|error/i)
})

it('has a mock whose type fits the prop `Clerk` of ClerkProvider', async () => {
  expect(await app.script('types')).toBe('')
})
