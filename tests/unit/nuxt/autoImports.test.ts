import { runWithNuxtContext } from '@nuxt/kit'
import type { Nuxt } from '@nuxt/schema'
import { describe, expect, it } from 'vitest'
import * as vueClerk from 'vue-clerk'
import clerkModule from '../../../src/nuxt'
import { componentNames } from '../support/componentNames'

type Hook = (list: object[]) => unknown

/** Runs the module in an app with the parts of Nuxt that the module needs. Returns what the module adds to the app. */
async function setUpModule() {
  const hooks: Record<string, Hook[]> = {}
  const options = {
    runtimeConfig: { public: {} }, build: { transpile: [] }, css: [], plugins: [], nitro: {}, components: [],
  }
  const nuxt = {
    _version: '4.0.0',
    options,
    callHook: async () => {},
    hook: (name: string, hook: Hook) => { (hooks[name] ??= []).push(hook) },
  } as unknown as Nuxt
  await runWithNuxtContext(nuxt, () => clerkModule({ publishableKey: 'pk_test_' }, nuxt))
  const listOf = async (name: string) => {
    const list: object[] = []
    for (const hook of hooks[name] ?? []) await hook(list)
    return list
  }
  return { css: options.css, components: await listOf('components:extend'), imports: await listOf('imports:extend') }
}

describe('the Nuxt module', () => {
  it('auto-imports each component that vue-clerk exports', async () => {
    const { components } = await setUpModule()
    expect(components).toHaveLength(componentNames.length)
    for (const name of componentNames) {
      expect(components).toContainEqual(expect.objectContaining({ pascalName: name, export: name, filePath: 'vue-clerk' }))
    }
  })

  it('auto-imports each composable that vue-clerk exports', async () => {
    const composables = Object.keys(vueClerk).filter(name => name.startsWith('use'))
    expect((await setUpModule()).imports).toEqual(composables.map(name => ({ name, from: 'vue-clerk' })))
  })

  it('adds the style sheet', async () => {
    expect((await setUpModule()).css).toEqual(['vue-clerk/style.css'])
  })
})
