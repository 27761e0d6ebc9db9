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
  it('starts warnings and errors with the name of the package', async () => {
    const { developmentWarning, developmentError } = await inEnvironment('development')
    developmentWarning('Probably a mistake.')
    developmentError('Wrong.', document.body)
    expect(warn.mock.calls).toEqual([['[vue-clerk] Probably a mistake.']])
    expect(error.mock.calls).toEqual([['[vue-clerk] Wrong.', document.body]])
  })
})

describe('in production', () => {
  it('logs neither warnings nor errors', async () => {
    const { developmentWarning, developmentError } = await inEnvironment('production')
    developmentWarning('Probably a mistake.')
    developmentError('Wrong.')
    expect([...warn.mock.calls, ...error.mock.calls]).toEqual([])
  })
})

describe('vue-clerk', () => {
  it.each([
    ['two warnings and one error', 'development', 2, 1],
    ['no warning and no error', 'production', 0, 0],
  ])('logs %s about wrong props and slots in %s', async (_, environment, warnings, errors) => {
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
