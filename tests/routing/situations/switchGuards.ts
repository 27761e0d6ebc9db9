import { createPinia } from 'pinia'
import { useAuth } from 'vue-clerk'
import { whenTrue } from '../appCode'
import { accountOf, followGuards, useAccount, useAccountStore } from './account'
import type { CreateSwitchSituation } from './switches'

/** Guards that read the account during a switch of accounts. */
export const switchGuards: CreateSwitchSituation[] = [
  ({ to }) => ({
    title: 'lets a guard read the new account during the redirect',
    install: followGuards,
    expected: { reads: [`guard of /goodbye: ${to}`] },
  }),
  ({ to }) => ({
    title: 'lets a guard that waits for isLoaded read the new account',
    install({ router, reads }) {
      router.beforeEach(async () => {
        const { isLoaded } = useAuth()
        const account = useAccount()
        await whenTrue(isLoaded)
        reads.push(account())
      })
    },
    expected: { reads: [to] },
  }),
  ({ to }) => ({
    title: 'lets a guard read the new account from a store that App.vue creates',
    install({ app }) { app.use(createPinia()) },
    setupApp(test) {
      useAccountStore()
      followGuards(test, () => useAccountStore().account())
    },
    expected: { reads: [`guard of /goodbye: ${to}`] },
  }),
  ({ to }) => ({
    title: 'gives a guard the token of the new account',
    install({ router, reads }) {
      router.beforeEach(async () => { reads.push(accountOf(await useAuth().getToken.value())) })
    },
    expected: { reads: [to] },
  }),
  ({ from, to }) => ({
    title: 'lets a guard read the old account while the request is in flight',
    install: followGuards,
    duringRequest({ router }) { void router.push('/settings') },
    expected: {
      navigations: ['/settings', '/goodbye'],
      pushes: ['/settings', '/goodbye'],
      reads: [`guard of /settings: ${from}`, `guard of /goodbye: ${to}`],
    },
  }),
]
