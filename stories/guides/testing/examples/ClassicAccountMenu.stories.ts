import type { Meta, StoryObj } from '@storybook/vue3-vite'
import { withClerk, type ClerkParameters } from 'vue-clerk/storybook'
import AccountMenu from './AccountMenu.vue'

const meta: Meta<typeof AccountMenu> = {
  title: 'Account menu in CSF 3',
  component: AccountMenu,
  decorators: [withClerk],
}
export default meta

type Story = StoryObj<typeof AccountMenu>

export const SignedIn: Story = {}

export const SignedOut: Story = { parameters: { clerk: { sessions: 0 } } satisfies ClerkParameters }
