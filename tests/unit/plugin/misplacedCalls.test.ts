import { createApp } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useAuth } from 'vue-clerk'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe.each([
  ['development', ' Elsewhere, call it in app.runWithContext(), where it finds the Clerk of the app.'],
  ['production', ''],
])('a composable outside of a setup function, in %s,', (environment, help) => {
  it('throws an error that says where to call the composable, and in development also how', () => {
    vi.stubEnv('NODE_ENV', environment)
    expect(() => useAuth()).toThrow(new Error(`useAuth: call it in a component's setup.${help}`))
  })
})

describe.each([
  [
    'development',
    ' Install it before the app mounts: app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })',
  ],
  ['production', ''],
])('a composable in an app without the plugin, in %s,', (environment, help) => {
  it('throws an error that names the missing plugin, and in development says how to install the plugin', () => {
    vi.stubEnv('NODE_ENV', environment)
    expect(() => createApp({}).runWithContext(() => useAuth())).toThrow(new Error(`useAuth: clerkPlugin is missing.${help}`))
  })
})
