import { expect, it } from 'vitest'
import { setUpNuxtApp } from './nuxtApp'

const app = setUpNuxtApp()

it('runs the app’s tests with @nuxt/test-utils on the mock of Clerk', async () => {
  const output = await app.bin('vitest', 'run')
  expect(output).toMatch(/Tests\s+3 passed/)
  const warnings = output.match(/.*(?:warn|error).*/gi)!
  // Vue warns at each mount that the component's mock replaces the mock of the app.
  expect(warnings).toEqual(warnings.map(() => '[Vue warn]: App already provides property with key "Symbol(vue-clerk)". It will be overwritten with the new value.'))
})
