import AccountMenu from '../src/AccountMenu.vue'
import preview from './preview'

const meta = preview.meta({ title: 'Menu', component: AccountMenu })

export const Accounts = meta.story({ parameters: { clerk: { sessions: 3 } } })
