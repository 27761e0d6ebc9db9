import { defineComponent, h, watch } from 'vue'
import { useAuth } from 'vue-clerk'
import { failRouter } from '../appCode'
import { landsOn } from '../outcome'
import { accountOf, followAccount, followGuards, useAccount } from './account'
import type { CreateSwitchSituation } from './switches'

const untilRedirect = ['request', 'response', 'redirect', 'redirect over']

/** Components that read the account during a switch of accounts, and after a failed switch. */
export const switchPages: CreateSwitchSituation[] = [
  ({ to }) => ({
    title: 'shows the new account in App.vue after the redirect',
    setupApp: followAccount,
    expected: { events: [...untilRedirect, `App.vue: ${to}`, 'resolved'] },
  }),
  // Skips switches of organizations, because the fake API issues no token for an organization that isn't active.
  ({ from, accounts }) => accounts.length === 1 ? undefined : {
    title: 'gives the old page a token of the old account during the redirect',
    pages: {
      '/': ({ router, reads }) => defineComponent(() => {
        const { getToken } = useAuth()
        router.beforeEach(async () => { reads.push(accountOf(await getToken.value())) })
        return () => h('p')
      }),
    },
    expected: { reads: [from] },
  },
  ({ from, to }) => ({
    title: 'shows the old account on the old page, and the new account on the next page',
    pages: {
      '/': ({ router, reads }) => defineComponent(() => {
        const account = useAccount()
        router.beforeEach(() => { reads.push(`old page: ${account()}`) })
        watch(account, () => { reads.push('The watcher of the old page ran.') })
        return () => h('p', account())
      }),
      '/goodbye': ({ reads }) => defineComponent(() => {
        const account = useAccount()
        reads.push(`next page: ${account()}`)
        return () => h('p', account())
      }),
    },
    expected: { reads: [`old page: ${from}`, `next page: ${to}`] },
  }),
  () => ({
    title: 'runs a watcher in App.vue after the redirect',
    setupApp({ router }) { watch(useAccount(), () => { void router.push('/settings') }) },
    expected: { landing: '/settings', navigations: ['/goodbye', '/settings'], pushes: ['/goodbye', '/settings'] },
  }),
  ({ to, back }) => ({
    title: 'keeps the account of a page during a second switch of accounts',
    pages: {
      '/goodbye': ({ router, reads }) => defineComponent(() => {
        const account = useAccount()
        router.beforeEach(() => { reads.push(`page: ${account()}`) })
        return () => h('p', account())
      }),
    },
    afterwards: ({ clerk }) => back(clerk),
    expected: {
      landing: '/', navigations: ['/goodbye', '/'], pushes: ['/goodbye', '/'],
      events: [...untilRedirect, 'resolved', ...untilRedirect],
      button: Array<string>(6).fill('idle'),
      reads: [`page: ${to}`],
    },
  }),
  ({ from }) => {
    let refuses = false
    return {
      title: 'changes nothing when the server refuses the switch',
      scenario: { respond: ({ path }) => refuses && path.endsWith('/touch') ? { status: 500 } : undefined },
      install: followGuards,
      setupApp(test) {
        refuses = true
        followAccount(test)
      },
      afterwards: ({ router }) => router.push('/settings'),
      expected: {
        ...landsOn('/settings'),
        events: ['request', 'response', 'rejected'],
        button: ['idle'],
        reads: [`guard of /settings: ${from}`],
      },
    }
  },
  ({ to }) => ({
    title: 'shows the new account although the redirect fails',
    install: failRouter,
    setupApp({ router, reads }) {
      const account = useAccount()
      router.beforeEach(() => { reads.push(`App.vue: ${account()}, guard: ${useAccount()()}`) })
    },
    afterwards: ({ router }) => router.push('/settings'),
    expected: {
      ...landsOn('/settings'),
      pushes: ['/goodbye', '/settings'],
      events: [...untilRedirect, 'rejected'],
      reads: [`App.vue: ${to}, guard: ${to}`],
    },
  }),
]
