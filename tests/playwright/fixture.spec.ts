import { expect, test } from 'vue-clerk/playwright'

test.use({ clerkScenario: { sessions: 2 } })

interface WindowWithClerk {
  Clerk: { signOut: (options: { sessionId: string }) => Promise<void> }
}

test('signs out in an app that loads the script of clerk-js', async ({ page, clerk }) => {
  await page.goto('/basic')
  await page.getByRole('button', { name: 'Sign Out' }).click()
  await expect(page.getByRole('heading', { name: 'Goodbye' })).toBeVisible()
  expect(clerk.server.sessions).toEqual([])
  expect(clerk.requests).toContain('DELETE /client/sessions')
})

test('shows a failure of a sign-out that clerk.respond replaces', async ({ page, clerk }) => {
  clerk.respond = ({ method, path }) => method === 'DELETE' && path === '/client/sessions' ? { status: 503 } : undefined
  await page.goto('/account')
  const button = page.getByRole('button', { name: 'Sign Out' })
  await button.click()
  await expect(button).toHaveAttribute('data-failed')
  expect(clerk.server.sessions).toHaveLength(2)

  clerk.respond = () => undefined
  await button.click()
  await expect(page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
})

test('shows the pending button during clerk.latency', async ({ page, clerk }) => {
  await page.goto('/account')
  const button = page.getByRole('button', { name: 'Sign Out' })
  await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible()
  clerk.latency = 1000
  await button.click()
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
})

test('shares the sessions with all tabs of all contexts', async ({ page, clerk, browser, baseURL }) => {
  const other = await browser.newContext({ baseURL })
  await clerk.serve(other)
  const tab = await other.newPage()
  for (const opened of [page, tab]) {
    await opened.goto('/account')
    await expect(opened.getByRole('heading', { name: 'Signed in' })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Sign Out' }).click()
  await expect(page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  await tab.reload()
  await expect(tab.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  await other.close()
})

test('signs out a session that clerk.server.addSession added', async ({ page, clerk }) => {
  clerk.server.addSession({ id: 'sess_9', user: { id: 'user_9', firstName: 'Grace' } })
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible()
  await page.evaluate(() => (window as unknown as WindowWithClerk).Clerk.signOut({ sessionId: 'sess_9' }))
  expect(clerk.server.sessions.map(({ id }) => id)).toEqual(['sess_1', 'sess_2'])
})

test('shows the signed-out page if clerk.server.endSession ended all sessions', async ({ page, clerk }) => {
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible()
  clerk.server.endSession('sess_1')
  clerk.server.endSession('sess_2')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
})
