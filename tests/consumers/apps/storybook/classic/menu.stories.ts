import type { StoryObj } from '@storybook/vue3-vite'
import { expect } from 'storybook/test'
import { withClerk, type ClerkParameters } from 'vue-clerk/storybook'
import AccountMenu from '../src/AccountMenu.vue'

export default { title: 'Menu', component: AccountMenu, decorators: [withClerk] }

export const Accounts: StoryObj<typeof AccountMenu> = {
  parameters: { clerk: { sessions: 3 } } satisfies ClerkParameters,
  play: async ({ clerk }) => {
    await expect(clerk.server.sessions).toHaveLength(3)
  },
}
