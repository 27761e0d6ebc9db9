import type { Nuxt } from '@nuxt/schema'
import { addComponent, addImports } from '@nuxt/kit'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as vueClerk from 'vue-clerk'
import clerkModule from '../../../src/nuxt'
import { componentNames } from '../support/componentNames'

vi.mock('@nuxt/kit', async importOriginal => ({
  ...await importOriginal<typeof import('@nuxt/kit')>(),
  addComponent: vi.fn(),
  addImports: vi.fn(),
  addPlugin: vi.fn(),
  addServerPlugin: vi.fn(),
}))

afterEach(() => { vi.clearAllMocks() })

/** Runs the module in a Nuxt app. Returns the style sheets of the app. */
async function setUpModule() {
  const css: string[] = []
  const options = { runtimeConfig: { public: {} }, build: { transpile: [] }, css }
  await clerkModule({ publishableKey: 'pk_test_' }, { _version: '4.0.0', callHook: async () => {}, options } as unknown as Nuxt)
  return css
}

describe('the Nuxt module', () => {
  it('auto-imports each component that vue-clerk exports', async () => {
    await setUpModule()
    const added = vi.mocked(addComponent).mock.calls.map(([component]) => component)
    const expected = componentNames.map(name => ({ name, export: name, filePath: 'vue-clerk' }))
    expect(new Set(added)).toEqual(new Set(expected))
    expect(added).toHaveLength(expected.length)
  })

  it('auto-imports each composable that vue-clerk exports', async () => {
    await setUpModule()
    const composables = Object.keys(vueClerk).filter(name => name.startsWith('use'))
    expect(addImports).toHaveBeenCalledExactlyOnceWith(composables.map(name => ({ name, from: 'vue-clerk' })))
  })

  it('adds the style sheet', async () => {
    expect(await setUpModule()).toEqual(['vue-clerk/style.css'])
  })
})
