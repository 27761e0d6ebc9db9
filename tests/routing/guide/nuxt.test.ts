import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../../${path}`, 'utf8')
const app = 'tests/consumers/apps/nuxt'

it('has the function of the guide in the Nuxt app that the tests build', () => {
  expect(read(`${app}/app/composables/useLoadedAuth.ts`)).toBe(read('stories/guides/router/useLoadedAuth.ts'))
})

it('has the route rules of the guide in that app', () => {
  const [rules] = /^ *\/\/ .*\n *routeRules: .*$/m.exec(read(`${app}/nuxt.config.ts`))!
  expect(read('stories/guides/RouterAndGuards.mdx')).toContain(rules)
})
