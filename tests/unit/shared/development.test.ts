import { createApp, h, type Slots } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

async function inEnvironment(environment: string) {
  vi.stubEnv('NODE_ENV', environment)
  return import('../../../src/shared/development')
}

const warn = vi.spyOn(console, 'warn')
const error = vi.spyOn(console, 'error')

beforeEach(() => {
  vi.resetModules()
  warn.mockReset()
  error.mockReset()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe('in development', () => {
  it('a warning and an error name the package', async () => {
    const { developmentWarning, developmentError } = await inEnvironment('development')
    developmentWarning('Hardly as meant.')
    developmentError('Wrong.', document.body)
    expect(warn.mock.calls).toEqual([['[vue-clerk] Hardly as meant.']])
    expect(error.mock.calls).toEqual([['[vue-clerk] Wrong.', document.body]])
  })
})

describe('in production', () => {
  it('both are silent', async () => {
    const { developmentWarning, developmentError } = await inEnvironment('production')
    developmentWarning('Hardly as meant.')
    developmentError('Wrong.')
    expect([...warn.mock.calls, ...error.mock.calls]).toEqual([])
  })
})

describe.each([['development', 2, 1], ['production', 0, 0]])('in %s', (environment, warnings, errors) => {
  it('the buttons say what is hardly meant, or are silent', async () => {
    await inEnvironment(environment)
    const { clerkPlugin, ClerkButton, SignOutButton } = await import('vue-clerk')
    const { createMockClerk } = await import('vue-clerk/testing')
    const Card = { setup: (_: unknown, { slots }: { slots: Slots }) => () => h('div', slots.default?.()) }
    const app = createApp(() => [
      h(ClerkButton, { variant: 'fancy' as never }),
      h(SignOutButton, { asChild: true, id: 'lost' }, () => [h('b'), h('b')]),
      h(SignOutButton, null, () => h(Card, null, () => h('button', 'Nested'))),
    ])
    app.use(clerkPlugin, { Clerk: createMockClerk({ load: 'never' }) }).mount(document.createElement('div'))
    app.unmount()
    expect([warn.mock.calls.length, error.mock.calls.length]).toEqual([warnings, errors])
  })
})
