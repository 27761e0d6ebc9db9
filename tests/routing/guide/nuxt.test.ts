import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../../${path}`, 'utf8')
const app = 'tests/consumers/apps/nuxt'
const guide = read('stories/guides/router/RouterAndGuards.mdx')

describe('the guide for Nuxt apps', () => {
  it('shows the composable of the tested Nuxt app', () => {
    expect(read(`${app}/app/composables/useLoadedAuth.ts`)).toBe(read('stories/guides/router/examples/useLoadedAuth.ts'))
  })

  it.each(['users-only', 'guests-only'])('shows the middleware %s of the tested Nuxt app', name => {
    expect(guide).toContain(`= \`${read(`${app}/app/middleware/${name}.ts`).trim()}\``)
  })

  it('shows the route rules of the tested Nuxt app', () => {
    const [rules] = /^ *\/\/ .*\n *routeRules: .*$/m.exec(read(`${app}/nuxt.config.ts`))!
    expect(guide).toContain(rules)
  })
})
