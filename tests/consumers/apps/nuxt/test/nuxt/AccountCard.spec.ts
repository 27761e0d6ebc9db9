import { mountSuspended } from '@nuxt/test-utils/runtime'
import { expect, it, vi } from 'vitest'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk, type Scenario } from 'vue-clerk/testing'
import AccountCard from '~/components/AccountCard.vue'

async function mountWith(scenario: Scenario) {
  const clerk = createMockClerk(scenario)
  const card = await mountSuspended(AccountCard, { global: { plugins: [[clerkPlugin, { Clerk: clerk }]] } })
  return { clerk, card }
}

it('shows the name of the user', async () => {
  const { card } = await mountWith({ sessions: 1 })
  await vi.waitFor(() => expect(card.get('h2').text()).toBe('Account of Ada'))
})

it('signs the user out', async () => {
  const { clerk, card } = await mountWith({ sessions: 1 })
  await vi.waitFor(() => expect(card.text()).toContain('Ada'))
  await card.get('button').trigger('click')
  await vi.waitFor(() => expect(card.get('h2').text()).toBe('Your account'))
  expect(clerk.server.sessions).toEqual([])
})
