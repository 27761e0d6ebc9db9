import { createApp } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useAuth } from 'vue-clerk'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('a composable outside of a setup function', () => {
  it.each([
    [
      'development', 'where and how to call the composable',
      ' Elsewhere, call it in app.runWithContext(), where it finds the Clerk of the app.',
    ],
    ['production', 'where to call the composable', ''],
  ])('throws an error in %s that says %s', (environment, _, help) => {
    vi.stubEnv('NODE_ENV', environment)
    expect(() => useAuth()).toThrow(new Error(`useAuth: call it in a component's setup.${help}`))
  })
})

describe('a composable in an app without the plugin', () => {
  it.each([
    [
      'development', 'that the plugin is missing and how to install the plugin',
      ' Install it before the app mounts: app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })',
    ],
    ['production', 'that the plugin is missing', ''],
  ])('throws an error in %s that says %s', (environment, _, help) => {
    vi.stubEnv('NODE_ENV', environment)
    expect(() => createApp({}).runWithContext(() => useAuth())).toThrow(new Error(`useAuth: clerkPlugin is missing.${help}`))
  })
})
