import { expect, it } from '@jest/globals'
import { findByRole, findByText } from '@testing-library/dom'
import { createApp } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import AccountMenu from './AccountMenu.js'

it('signs the user out', async () => {
  const clerk = createMockClerk({ sessions: 2 })
  const page = document.body.appendChild(document.createElement('div'))
  createApp(AccountMenu).use(clerkPlugin, { Clerk: clerk }).mount(page)

  await findByText(page, 'Signed in as Ada Lovelace')
  const button = await findByRole(page, 'button', { name: 'Sign Out' })
  button.click()

  await findByText(page, 'Not signed in')
  expect(clerk.server.sessions).toEqual([])
})
