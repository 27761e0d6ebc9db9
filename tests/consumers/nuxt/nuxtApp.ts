import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright'
import type { Scenario } from 'vue-clerk/testing'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { publishableKey } from '../../e2e/app/publishableKey'
import { launchBrowser } from '../../e2e/browser'
import { serveClerk } from '../../e2e/clerkHost'
import { installConsumer } from '../install'

/** The apps that `nuxt build` writes: with server-side rendering, and with `hashMode`. */
const environments = ['', 'hash']

/** The environment variables that every app needs. */
export const withKey = () => ({ NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey })

/**
 * Installs and builds the Nuxt app before the tests of a file, unless an earlier file of the run has built the app. The
 * returned functions work in tests.
 */
export function setUpNuxtApp() {
  let app: Awaited<ReturnType<typeof installConsumer>>
  let browser: Browser
  let context: BrowserContext | undefined

  beforeAll(async () => {
    [app, browser] = await Promise.all([installConsumer('nuxt'), launchBrowser()])
    const log = join(app.folder, 'build.log')
    if (existsSync(log)) return
    let output = ''
    for (const name of environments) output += await app.bin('nuxt', 'build', ...name && ['--envName', name])
    await writeFile(log, output)
  })
  afterEach(async () => { await context?.close() })
  afterAll(async () => {
    await browser?.close()
    await app?.dispose()
  })

  return {
    folder: () => app.folder,
    bin: (command: string, ...args: string[]) => app.bin(command, ...args),
    /** Returns the output of the builds. */
    buildLog: () => readFile(join(app.folder, 'build.log'), 'utf8'),
    /**
     * Starts the built app's server with the environment variables that `envFor` returns for the server's URL. Resolves
     * to the URL.
     */
    serve: (envFor: (url: string) => Record<string, string> = withKey, output = '.output') =>
      app.serve(`${output}/server/index.mjs`, envFor),
    /** Opens a new browser context for the app at `url`, with the real clerk-js on a fake Frontend API. */
    async open(url: string, scenario: Scenario) {
      await context?.close()
      context = await browser.newContext()
      const clerk = await serveClerk(context, url, scenario)
      const page = await context.newPage()
      const problems: string[] = []
      page.on('pageerror', error => problems.push(error.message))
      page.on('console', message => {
        if (!message.text().includes('loaded with development keys')) problems.push(message.text())
      })
      return { clerk, context, page, problems }
    },
  }
}
