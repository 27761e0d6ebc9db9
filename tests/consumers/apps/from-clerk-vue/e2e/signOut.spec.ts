import { expect, test } from 'vue-clerk/playwright'

test.use({ clerkScenario: { sessions: 2 } })

test('signs out', async ({ page, clerk }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Ada Lovelace' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Goodbye' })).toBeVisible()
  expect(clerk.server.sessions).toEqual([])
  expect(clerk.requests).toContain('DELETE /client/sessions')
})

test('keeps the sessions after a failed sign-out', async ({ page, clerk }) => {
  clerk.respond = ({ method }) => method === 'DELETE' ? { status: 503 } : undefined
  await page.goto('/')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect.poll(() => clerk.requests).toContain('DELETE /client/sessions')
  expect(clerk.server.sessions).toHaveLength(2)
})

test.describe('in an organization', () => {
  const organization = { id: 'org_1', name: 'Engines', role: 'org:admin' }
  test.use({ clerkScenario: { sessions: [{ id: 'sess_1', organization }] } })

  test('shows the role of the user', async ({ page }) => {
    await page.route('**/api/notes', route => route.fulfill({ json: [] }))
    await page.goto('/account')
    await expect(page.getByText('Role: org:admin')).toBeVisible()
  })
})
