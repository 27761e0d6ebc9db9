import { expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import AppHeader from './AppHeader.vue'
import { router } from './router'

it('shows the user and signs out', async () => {
  const clerk = createMockClerk({ sessions: 1 })
  const page = document.body.appendChild(document.createElement('div'))
  createApp(AppHeader).use(clerkPlugin, { Clerk: clerk }).use(router).mount(page)
  await vi.waitFor(() => { expect(page.textContent).toContain('Ada Lovelace') })

  page.querySelector<HTMLElement>('.quiet')!.click()
  await vi.waitFor(() => { expect(clerk.server.sessions).toEqual([]) })
})
