import { expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { clerkPlugin, clerkRouter } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import AccountPage from './AccountPage.vue'
import { router } from '../router'

it('shows the role and signs out', async () => {
  const clerk = createMockClerk({
    sessions: [{ id: 'sess_1', organization: { id: 'org_1', name: 'Engines', role: 'org:admin' } }],
  })
  const page = document.body.appendChild(document.createElement('div'))
  createApp(AccountPage)
    .use(clerkPlugin, { Clerk: clerk, afterSignOutUrl: '/goodbye', ...clerkRouter(router) })
    .use(router)
    .mount(page)
  await vi.waitFor(() => { expect(page.textContent).toContain('Role: org:admin') })

  page.querySelector('button')!.click()
  await vi.waitFor(() => { expect(router.currentRoute.value.path).toBe('/goodbye') })
  expect(clerk.server.sessions).toEqual([])
})
