import { logger } from '@nuxt/kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setUpNuxtModule } from '../support/nuxtModule'

const warn = vi.fn()
const withTag = vi.fn(() => ({ warn }))

beforeEach(() => { vi.spyOn(logger, 'create').mockReturnValue({ withTag } as never) })
afterEach(() => {
  vi.clearAllMocks()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const staticSite = { nitro: { static: true } }
const developmentServer = { dev: true }
const builtServer = {}

function setUpModule(app: object, { option, environment = '' }: { option?: string, environment?: string } = {}) {
  vi.stubEnv('NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY', environment)
  return setUpNuxtModule({ publishableKey: option }, app)
}

describe('the Nuxt module without a publishable key', () => {
  it('stops nuxt generate', async () => {
    await expect(setUpModule(staticSite)).rejects.toThrow('Set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY in the environment of nuxt generate.')
  })

  it('warns in nuxt dev', async () => {
    await setUpModule(developmentServer)
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY in .env'))
    expect(withTag).toHaveBeenCalledWith('vue-clerk')
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
