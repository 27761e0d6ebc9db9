import { clerkPlugin } from '@clerk/vue'
import { screen } from '@testing-library/dom'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from 'vue'
import { createMockClerk, type Scenario } from 'vue-clerk/testing'
import AccountMenu from './AccountMenu.vue'

it('signs out', async () => {
  const clerk = mountWith({ sessions: 2 })
  await screen.findByText('2 sessions, sess_1')
  screen.getByRole('heading', { name: 'Signed in as Ada Lovelace' })
  screen.getByRole('button', { name: 'Sign out' }).click()
  await screen.findByRole('heading', { name: 'Not signed in' })
  expect(clerk.server.sessions).toEqual([])
})

it('shows the organization of the mock', async () => {
  const organization = { id: 'org_1', name: 'Engines', role: 'org:admin', permissions: ['org:invoices:create'] }
  mountWith({ sessions: [{ id: 'sess_1', organization }] })
  await screen.findByText('org:admin of Engines')
  screen.getByText('May create invoices')
})

/** Mounts the component with @clerk/vue. Because `window.Clerk` exists, @clerk/vue loads no script. */
function mountWith(scenario: Scenario) {
  const clerk = createMockClerk(scenario)
  vi.stubGlobal('Clerk', clerk)
  vi.stubGlobal('__internal_ClerkUICtor', function () {})
  const page = document.body.appendChild(document.createElement('div'))
  const app = createApp(AccountMenu).use(clerkPlugin, { publishableKey: clerk.publishableKey })
  app.mount(page)
  onTestFinished(() => {
    app.unmount()
    page.remove()
  })
  return clerk
}
