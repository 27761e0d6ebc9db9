import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test'
import type { Scenario } from '../testing/scenario/scenario'
import { createClerkHost, type ClerkHost } from './clerkHost'

type TestArguments = PlaywrightTestArgs & PlaywrightTestOptions
type WorkerArguments = PlaywrightWorkerArgs & PlaywrightWorkerOptions

/** The options of the fixture. Set the options with `test.use()` or in the configuration of Playwright. */
export interface ClerkFixtureOptions {
  /**
   * The server's sessions, latency and failures at the start of each test.
   * @default one session of Ada Lovelace
   */
  clerkScenario: Scenario
  /**
   * The URL of the app's Frontend API, such as `https://clerk.example.com`. For a proxy, its URL with the path.
   * @default undefined, every host that Clerk uses: `*.clerk.accounts.dev`, `*.lclclerk.com` and `clerk.*`
   */
  clerkFrontendApi: string | undefined
}

/** The fixtures that `test` adds to those of Playwright. */
export interface ClerkFixtures {
  /** Clerk's server. Every test has its own server, even a test that doesn't use this fixture. */
  clerk: ClerkHost
}

/**
 * Playwright's `test` with a fake of Clerk's server. The app under test runs unchanged, with clerk-js from
 * `node_modules` and without an account, a key or a network. A test fails if the app sends a request that the fake
 * doesn't know.
 *
 * @example
 * ```ts
 * import { expect, test } from 'vue-clerk/playwright'
 *
 * test.use({ clerkScenario: { sessions: 2 } })
 *
 * test('signs out', async ({ page, clerk }) => {
 *   await page.goto('/')
 *   await page.getByRole('button', { name: 'Sign Out' }).click()
 *   await expect(page.getByRole('heading', { name: 'Goodbye' })).toBeVisible()
 *   expect(clerk.server.sessions).toEqual([])
 * })
 * ```
 */
export const test: TestType<TestArguments & ClerkFixtures & ClerkFixtureOptions, WorkerArguments> = base.extend<
  ClerkFixtures & ClerkFixtureOptions
>({
  clerkScenario: [{}, { option: true }],
  clerkFrontendApi: [undefined, { option: true }],
  clerk: [async ({ context, clerkScenario, clerkFrontendApi }, use) => {
    const clerk = createClerkHost({ scenario: clerkScenario, frontendApi: clerkFrontendApi })
    await clerk.serve(context)
    await use(clerk)
    if (clerk.errors[0]) throw clerk.errors[0]
  }, { auto: true }],
})
