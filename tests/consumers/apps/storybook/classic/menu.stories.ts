import { withClerk, type ClerkParameters } from 'vue-clerk/storybook'
import AccountMenu from '../src/AccountMenu.vue'

export default { title: 'Menu', component: AccountMenu, decorators: [withClerk] }

export const Accounts = { parameters: { clerk: { sessions: 3 } } satisfies ClerkParameters }
