import { runWithNuxtContext } from '@nuxt/kit'
import type { Nuxt } from '@nuxt/schema'
import clerkModule, { type ModuleOptions } from '../../../src/nuxt'

type Hook = (list: object[]) => unknown

/**
 * Runs the Nuxt module in an app with the parts of Nuxt that the module needs. `appOptions` are options of the app.
 * Returns what the module adds to the app.
 */
export async function setUpNuxtModule(options: ModuleOptions, appOptions: object = {}) {
  const hooks: Record<string, Hook[]> = {}
  const css: string[] = []
  const nuxt = {
    _version: '4.0.0',
    options: {
      ...{ runtimeConfig: { public: {} }, build: { transpile: [] }, css, plugins: [], nitro: {}, components: [] },
      ...appOptions,
    },
    callHook: async () => {},
    hook: (name: string, hook: Hook) => { (hooks[name] ??= []).push(hook) },
  } as unknown as Nuxt
  await runWithNuxtContext(nuxt, () => clerkModule(options, nuxt))
  const listOf = async (name: string) => {
    const list: object[] = []
    for (const hook of hooks[name] ?? []) await hook(list)
    return list
  }
  return { css, components: await listOf('components:extend'), imports: await listOf('imports:extend') }
}
