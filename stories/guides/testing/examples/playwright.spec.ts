import { expect, test } from 'vue-clerk/playwright'

test.use({ clerkScenario: { sessions: 2 } })

test('signs out, and shows a failure before that', async ({ page, clerk }) => {
  await page.goto('/account')
  const button = page.getByRole('button', { name: 'Sign Out' })

  clerk.respond = ({ method }) => method === 'DELETE' ? { status: 503 } : undefined
  await button.click()
  await expect(page.getByRole('status')).toHaveText('Signing out failed. Try again.')
  expect(clerk.server.sessions).toHaveLength(2)

  clerk.respond = () => undefined
  await button.click()
  await expect(page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  expect(clerk.server.sessions).toEqual([])
})
