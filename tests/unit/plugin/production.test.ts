import { createApp } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'
import { keyOf, page } from '../support/mount/installPlugin'

const reset = () => {
  delete page.Clerk
  vi.resetModules()
}
beforeEach(reset)
afterEach(() => {
  vi.unstubAllEnvs()
  reset()
})

const key = keyOf('clerk.mine.test')
const keyHelp = ' Pass the publishable key of the Clerk dashboard: '
  + 'app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })'

function otherClerk() {
  const clerk = createMockClerk()
  clerk.publishableKey = keyOf('clerk.other.test')
  return clerk
}

describe.each(['development', 'production'])('an error of the plugin in %s', environment => {
  it.each<[string, object, string, string]>([
    ['the key is missing', {}, 'the option publishableKey is missing.', `${keyHelp}, or your Clerk as { Clerk }.`],
    ['the key is malformed', { publishableKey: 'hello' },
      'the option publishableKey is malformed: it must begin with pk_test_ or pk_live_.', keyHelp],
    ['the key is secret', { publishableKey: 'sk_live_abcdef123456' },
      'the option publishableKey holds a secret key (sk_…). A secret key must never reach a browser: replace it in the Clerk dashboard.', keyHelp],
    ['the option Clerk is no Clerk', { Clerk: {} },
      'the option Clerk is not a Clerk.', ' Pass an instance or the class of @clerk/clerk-js.'],
    ['the key is not the key of the passed Clerk', { Clerk: otherClerk(), publishableKey: key },
      'this page already has a Clerk for clerk.other.test, but the option publishableKey is for clerk.mine.test.',
      ' Give both the same key, or pass your Clerk as { Clerk }.'],
  ])(`names the problem${environment === 'development' ? ' and says what to do' : ''} when %s`, async (_, options, problem, help) => {
    vi.stubEnv('NODE_ENV', environment)
    const { clerkPlugin } = await import('vue-clerk')
    expect(() => createApp({}).use(clerkPlugin, options as never))
      .toThrow(new Error(`clerkPlugin: ${problem}${environment === 'development' ? help : ''}`))
  })
})
