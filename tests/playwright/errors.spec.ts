import { test as base } from '@playwright/test'
import { createClerkHost, expect, test } from 'vue-clerk/playwright'

test.describe('an app that sends a request that the fake Frontend API does not know', () => {
  test.fail(true, 'The fixture fails the test.')

  test('fails the test', async ({ page }) => {
    await page.goto('/account')
    await page.evaluate(() => fetch('https://clerk.example.test/v1/me/passkeys', { method: 'POST' }))
  })
})

const requests: [request: string, method: string, message: RegExp][] = [
  ['v1/me/passkeys', 'POST', /sent POST \/me\/passkeys.*clerk\.respond/],
  ['npm/@clerk/clerk-js@5/dist/clerk.browser.js', 'GET', /loads @clerk\/clerk-js@5, but node_modules has 6.*npm install.*@clerk\/clerk-js@5/],
  ['npm/@clerk/clerk-js@6/dist/other.js', 'GET', /has no file dist\/other\.js/],
]

for (const [request, method, message] of requests) {
  base(`createClerkHost() collects an error for ${method} ${request}`, async ({ context, page }) => {
    const clerk = createClerkHost()
    await clerk.serve(context)
    await page.goto('/account')
    await page.evaluate(
      ([url, method]) => fetch(url, { method }).then(() => {}, () => {}),
      [`https://clerk.example.test/${request}`, method] as const,
    )
    expect(clerk.errors.map(({ message }) => message)).toEqual([expect.stringMatching(message)])
  })
}

base('createClerkHost() names an invalid option', () => {
  expect(() => createClerkHost({ frontendApi: 'clerk.example.test' })).toThrow(/frontendApi is 'clerk\.example\.test'/)
  expect(() => createClerkHost({ scenario: { sessions: -1 } })).toThrow(/scenario\.sessions is -1/)
  expect(() => { createClerkHost().latency = -1 }).toThrow(/clerk\.latency is -1/)
})
