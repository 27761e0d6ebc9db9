import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { preview } from 'vite'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { createRegistry } from '../../scripts/lib/registry/createRegistry.js'
import { launchBrowser } from '../e2e/browser'
import { serveClerk } from '../e2e/clerkHost'
import { installConsumer } from './install'
import { serveRegistry } from './registryServer'

let app: Awaited<ReturnType<typeof installConsumer>>
let registry: Awaited<ReturnType<typeof serveRegistry>>

interface Schema { parse: (value: unknown) => unknown }

beforeAll(async () => {
  [app, registry] = await Promise.all([installConsumer('shadcn'), serveRegistry()])
  // The command must install the package, and npm must get the package from the registry of this test.
  await rm(join(app.folder, 'node_modules/vue-clerk'), { recursive: true, force: true })
  await writeFile(join(app.folder, '.npmrc'), `registry=${registry.url}\naudit=false\nfund=false\n`)
})
afterAll(() => { registry?.close() })

it('has a registry that fits the schemas of shadcn-vue', async () => {
  const path = pathToFileURL(join(app.folder, 'node_modules/shadcn-vue/dist/schema/index.js')).href
  const { registrySchema, registryItemSchema } = await import(path) as Record<string, Schema>
  const files = Object.entries(await createRegistry())
  expect(files.length).toBeGreaterThan(10)
  for (const [name, text] of files) {
    const schema = name === 'registry.json' ? registrySchema : registryItemSchema
    expect(() => schema!.parse(JSON.parse(text)), name).not.toThrow()
  }
})

it('adds a recipe to a Vite app, which then builds and signs out', async () => {
  await app.script('add', { RECIPE: `${registry.url}/r/confirmation.json`, REGISTRY_URL: `${registry.url}/r` })
  const recipe = '../../stories/recipes/confirmation/SignOutConfirmation.vue'
  expect(await readFile(join(app.folder, 'src/components/SignOutConfirmation.vue'), 'utf8'))
    .toBe(await readFile(join(import.meta.dirname, recipe), 'utf8'))
  const { dependencies } = JSON.parse(await readFile(join(app.folder, 'package.json'), 'utf8')) as { dependencies: object }
  expect(dependencies).toHaveProperty('vue-clerk')

  await app.bin('vite', 'build')
  const outDir = join(app.folder, 'dist')
  const server = await preview({ configFile: false, build: { outDir }, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' })
  onTestFinished(() => server.close())
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const url = server.resolvedUrls!.local[0]!
  const context = await browser.newContext()
  const clerk = await serveClerk(context, url, { sessions: 1 })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: 'Sign out…' }).click()
  await page.getByRole('dialog', { name: 'Sign out?' }).getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
  expect(clerk.server.sessions).toEqual([])
})
