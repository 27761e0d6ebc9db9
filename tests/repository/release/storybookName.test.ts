import { describe, expect, it } from 'vitest'
import type { Plugin } from 'vite'
import { showPackageName } from '../../../.storybook/packageName'

const code = 'import { useAuth } from \'vue-clerk\''

type Transform = (code: string, id: string) => { code: string } | undefined

/** Returns the code of a file as the Storybook shows the code. */
function show(name: string, id: string) {
  const { transform } = showPackageName({ name }) as Plugin & { transform: Transform }
  return transform(code, id)?.code ?? code
}

describe('the Storybook of a renamed package', () => {
  it.each(['/stories/guides/Nuxt.mdx', '/stories/recipes/AppHeader.vue?raw', '/apps/from-vue-clerk/after/main.ts?raw'])('shows the name in package.json in %s', id => {
    expect(show('@acme/clerk', id)).toBe('import { useAuth } from \'@acme/clerk\'')
    expect(show('vue-clerk', id)).toBe(code)
  })

  it.each([
    ['the specification’s examples', '/examples/specification/Basic.vue?raw'],
    ['an app with the other project of this name', '/apps/from-vue-clerk/before/main.ts?raw'],
    ['code that runs', '/stories/recipes/AppHeader.vue'],
  ])('keeps the name in the source files in %s', (_, id) => {
    expect(show('@acme/clerk', id)).toBe(code)
  })

  it('resolves imports of the docs pages by the published name', () => {
    const { config } = showPackageName({ name: '@acme/clerk' }) as Plugin & { config: () => { resolve: { alias: { find: RegExp }[] } } }
    const resolves = (path: string) => config().resolve.alias.some(({ find }) => find.test(path))
    expect(['@acme/clerk', '@acme/clerk/testing', '@acme/clerk/style.css'].filter(path => !resolves(path))).toEqual([])
    expect(['vue-clerk', '@acme/clerk-2', '@acme/clerk/nothing'].filter(resolves)).toEqual([])
  })
})
