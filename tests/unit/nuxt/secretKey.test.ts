import type { Nuxt } from '@nuxt/schema'
import { createApp } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { clerkPlugin, type ClerkPluginOptions } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import clerkModule from '../../../src/nuxt'
import { captureConsole, shown } from '../support/consoleOutput'

const secret = 'verySecret123456'
const secretKeys = [
  `sk_live_${secret}`,
  `sk_test_${secret}`,
  ` "sk_live_${secret}"\n`,
  `SK_LIVE_${secret}`,
  `CLERK_SECRET_KEY=sk_live_${secret}`,
  `pk_live_sk_live_${secret}`,
]

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** Calls `attempt`. Returns the error, and all text in the error and in the console. */
async function outcomeOf(attempt: () => unknown) {
  const lines = captureConsole()
  const error: unknown = await (async () => attempt())().then(() => undefined, (reason: unknown) => reason)
  return { error, seen: [shown(error), ...lines].join('\n') }
}

describe.each(secretKeys)('a secret key in place of the publishable key, %j', key => {
  async function expectRefused(attempt: () => unknown) {
    const { error, seen } = await outcomeOf(attempt)
    expect(String(error)).toContain('secret key (sk_…)')
    expect(seen).not.toContain(secret)
  }

  it('makes clerkPlugin throw an error that does not contain the key', async () => {
    await expectRefused(() => createApp({}).use(clerkPlugin, { publishableKey: key }))
    expect(document.documentElement.outerHTML).not.toContain(secret)
  })

  it('is not passed to a Clerk class', async () => {
    const construct = vi.fn()
    class Clerk {
      constructor(...args: unknown[]) { construct(...args) }
    }
    const options: unknown = { Clerk, publishableKey: key }
    await expectRefused(() => createApp({}).use(clerkPlugin, options as ClerkPluginOptions))
    expect(construct).not.toHaveBeenCalled()
  })

  it.each([
    ['in nuxt.config.ts', { publishableKey: key }, {}, ''],
    ['in the runtime configuration', {}, { clerk: { publishableKey: key } }, ''],
    ['in the environment', {}, {}, key],
  ])('stops the build of a Nuxt app when the key is %s', async (_, options, config, environment) => {
    vi.stubEnv('NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY', environment)
    const nuxt = { _version: '4.0.0', callHook: async () => {}, options: { runtimeConfig: { public: config } } }
    await expectRefused(() => clerkModule(options, nuxt as unknown as Nuxt))
  })
})

describe('a secret key together with the option Clerk', () => {
  it('causes an error that does not contain the key', async () => {
    const options = { Clerk: createMockClerk(), publishableKey: secretKeys[0] }
    const { error, seen } = await outcomeOf(() => createApp({}).use(clerkPlugin, options))
    expect(String(error)).toContain('publishableKey')
    expect(seen).not.toContain(secret)
  })
})
