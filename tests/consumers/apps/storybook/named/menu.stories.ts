import type { ClerkParameters } from 'vue-clerk/storybook'
import AccountMenu from '../src/AccountMenu.vue'

export default { title: 'Menu', component: AccountMenu }

export const Accounts = { parameters: { clerk: { sessions: 3 } } satisfies ClerkParameters }
