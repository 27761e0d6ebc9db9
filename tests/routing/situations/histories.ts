import { useAuth } from 'vue-clerk'
import { checkAccess, watcherPage } from '../appCode'
import { landsOn } from '../outcome'
import type { Situation } from '../situation'
import { readState } from '../state'

type History = Pick<Situation, 'history' | 'base'>

const histories: [string, History][] = [
  ['a web history', { history: 'web' }],
  ['a web history with a base path', { history: 'web', base: '/shop/' }],
  ['a hash history', { history: 'hash' }],
  ['a hash history with a base path', { history: 'hash', base: '/shop/' }],
]

/** Two situations for each entry of `histories`. The apps of all other situations use a memory history. */
export const onOtherHistories = histories.flatMap(([name, history]): Situation[] => [
  {
    ...history,
    title: `lets a guard read "signed out" during the redirect, on ${name}`,
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'] },
  },
  {
    ...history,
    title: `redirects once from a page that watches isSignedIn, on ${name}`,
    pages: { '/': ({ router }) => watcherPage(router, useAuth) },
  },
])
