import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setUpNuxtApp } from './nuxtApp'

const app = setUpNuxtApp()

/** Runs a command that must fail. Resolves to the error's message. */
const failureOf = (...command: [string, ...string[]]) =>
  app.bin(...command).then(() => 'The command succeeded.', (error: Error) => error.message)

it('builds the app without a warning', async () => {
  expect(await app.buildLog()).not.toMatch(/warn|error /i)
})

it('type-checks an app that uses the components, composables and options', async () => {
  await app.bin('nuxt', 'prepare')
  expect(await app.bin('vue-tsc', '-b', 'tsconfig.check.json', '--noEmit')).toBe('')
})

it('renders and hydrates a page without a warning, and signs out by the page’s button', async () => {
  const url = await app.serve()
  const html = await (await fetch(url)).text()
  expect(html).toMatch(/<h1>Hello<\/h1><button type="button" class="vc-button"/)
  expect(html).toContain('<p>Loading</p>')
  expect(html).not.toMatch(/Welcome back|Please sign in/)

  const { clerk, page, problems } = await app.open(url, { sessions: 2 })
  await page.goto(url)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.getByRole('heading', { name: 'Signed in' }).waitFor()
  await page.getByText('Welcome back').waitFor()
  expect(await page.getByText('Loading').count()).toBe(0)
  const button = page.getByRole('button', { name: 'Leave' })
  expect(await button.evaluate(element => getComputedStyle(element).cursor)).toBe('pointer')
  await button.click()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
  expect(clerk.server.sessions.map(({ id }) => id)).toEqual(['sess_2'])
  expect(await page.evaluate(() => 'isSamePage' in window), 'Nuxt’s router navigated').toBe(true)
  expect(problems).toEqual([])
})

describe('a missing publishable key', () => {
  it('makes the server respond with an error that names the variable', async () => {
    const url = await app.serve(() => ({}))
    const response = await fetch(url, { headers: { accept: 'application/json' } })
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('Set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY in the environment of the running app')
  })

  it('stops the build of a static site', async () => {
    const message = await failureOf('nuxt', 'generate')
    expect(message).toContain('Set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY in the environment of nuxt generate')
  })
})

describe('a secret key in place of the publishable key', () => {
  const secretKey = 'sk_live_verySecret123456'

  it.each(['text/html', 'application/json'])('responds to a secret key with an error that does not contain the key (%s)', async accept => {
    const url = await app.serve(() => ({ NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: secretKey }))
    const response = await fetch(url, { headers: { accept } })
    expect(response.status).toBe(500)
    const page = await response.text()
    expect(page).toContain('holds a secret key (sk_…)')
    expect(page).not.toContain('verySecret')
  })

  it('stops the build, and does not print the key', async () => {
    const file = join(app.folder(), '.env')
    await writeFile(file, `NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY=${secretKey}\n`)
    const message = await failureOf('nuxt', 'build').finally(() => rm(file))
    expect(message).toContain('the publishable key is a secret key (sk_…)')
    expect(message).not.toContain('verySecret')
  })
})
