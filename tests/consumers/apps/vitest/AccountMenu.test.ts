import { findByRole, findByText } from '@testing-library/dom'
import { createApp } from 'vue'
import { expect, it, onTestFinished } from 'vitest'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk, type Scenario } from 'vue-clerk/testing'
import AccountMenu from './AccountMenu.vue'

it('signs the user out', async () => {
  const { page, clerk } = mountWith({ sessions: 1 })

  const button = await findByRole(page, 'button', { name: 'Sign Out' })
  button.click()

  await findByText(page, 'Not signed in')
  expect(clerk.server.sessions).toEqual([])
})

it('greets the user by name', async () => {
  const { page } = mountWith({ sessions: [{ id: 'sess_1', user: { id: 'user_1', firstName: 'Zoë' } }] })
  await findByText(page, 'Signed in as Zoë')
})

function mountWith(scenario: Scenario) {
  const clerk = createMockClerk(scenario)
  const page = document.body.appendChild(document.createElement('div'))
  const app = createApp(AccountMenu).use(clerkPlugin, { Clerk: clerk })
  app.mount(page)
  onTestFinished(() => {
    app.unmount()
    page.remove()
  })
  return { page, clerk }
}
