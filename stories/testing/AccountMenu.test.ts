// @vitest-environment jsdom
import { findByRole, findByText } from '@testing-library/dom'
import { createApp } from 'vue'
import { expect, it } from 'vitest'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import AccountMenu from './AccountMenu.vue'

it('signs the user out', async () => {
  const clerk = createMockClerk()
  createApp(AccountMenu).use(clerkPlugin, { Clerk: clerk }).mount(document.body)

  const button = await findByRole(document.body, 'button', { name: 'Sign Out' })
  button.click()

  await findByText(document.body, 'Not signed in')
  expect(clerk.server.sessions).toEqual([])
})
