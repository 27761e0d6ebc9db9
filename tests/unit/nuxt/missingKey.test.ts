import { useLogger } from '@nuxt/kit'
import type { Nuxt } from '@nuxt/schema'
import { afterEach, describe, expect, it, vi } from 'vitest'
import clerkModule from '../../../src/nuxt'

const warn = vi.hoisted(() => vi.fn())

vi.mock('@nuxt/kit', async importOriginal => ({
  ...await importOriginal<typeof import('@nuxt/kit')>(),
  addComponent: vi.fn(),
  addImports: vi.fn(),
  addPlugin: vi.fn(),
  addServerPlugin: vi.fn(),
  useLogger: vi.fn(() => ({ warn })),
}))

afterEach(() => {
  vi.clearAllMocks()
  vi.unstubAllEnvs()
})

const staticSite = { nitro: { static: true } }
const developmentServer = { dev: true }
const builtServer = {}

async function setUpModule(app: object, { option, environment = '' }: { option?: string, environment?: string } = {}) {
  vi.stubEnv('NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY', environment)
  const options = { runtimeConfig: { public: {} }, build: { transpile: [] }, css: [], ...app }
  await clerkModule({ publishableKey: option }, { _version: '4.0.0', callHook: async () => {}, options } as unknown as Nuxt)
}

describe('the Nuxt module without a publishable key', () => {
  it('stops nuxt generate', async () => {
    await expect(setUpModule(staticSite)).rejects.toThrow('Set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY in the environment of nuxt generate.')
  })

  it('warns in nuxt dev', async () => {
    await setUpModule(developmentServer)
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY in .env'))
    expect(useLogger).toHaveBeenCalledWith('vue-clerk')
  })

  it('builds a server without a warning, because the server may get the key later', async () => {
    await setUpModule(builtServer)
    expect(warn).not.toHaveBeenCalled()
  })
})

describe.each([
  ['in nuxt.config.ts', { option: 'pk_test_' }],
  ['in the environment', { environment: 'pk_test_' }],
])('the Nuxt module with a publishable key %s', (_, key) => {
  it.each([['nuxt generate', staticSite], ['nuxt dev', developmentServer]])('does not complain in %s', async (_, app) => {
    await setUpModule(app, key)
    expect(warn).not.toHaveBeenCalled()
  })
})
