import type { SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import type { App, VNode } from 'vue'
import type { NavigationGuardWithThis, Router, RouteRecordSingleView } from 'vue-router'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import type { Outcome } from './outcome'

/** An app with a router, and the outcome of a sign-out in it. */
export interface Situation {
  /** Completes "it …". */
  title: string
  /** @default 'memory' */
  history?: 'memory' | 'web' | 'hash'
  /** The router's base path. @default '/' */
  base?: string
  /** A path of the router. @default '/goodbye' */
  afterSignOutUrl?: string
  /** The page that the user is on. @default '/' */
  startsAt?: string
  /** @default one session, and requests that take 5 ms */
  scenario?: Scenario | (() => Scenario)
  /** Runs when Clerk is loaded, before the app mounts. */
  beforeMount?: (clerk: MockClerk) => Promise<void>
  /** The options of the sign-out. @default all sessions */
  signOutOptions?: SignOutOptions
  /** Runs instead of the redirect. */
  signOutCallback?: (test: TestApp) => ReturnType<SignOutCallback>
  /** Pages that replace the default ones, by path. */
  pages?: Partial<Record<PagePath, (test: TestApp) => RouteRecordSingleView['component']>>
  /** The guard `beforeEnter` of the sign-in page. */
  beforeSignIn?: (test: TestApp) => NavigationGuardWithThis<undefined>
  /** Runs where `main.ts` installs plugins, before the router. */
  install?: (test: TestApp) => void
  /** Runs in the setup of App.vue. */
  setupApp?: (test: TestApp) => void
  /** Renders the current page instead of a plain `<RouterView>`. */
  renderPage?: (test: TestApp) => VNode
  /** App.vue calls no composable that reads the state, and always shows the button. @default false */
  readsNothing?: boolean
  /** Runs as soon as the request is sent. */
  duringRequest?: (test: TestApp) => void
  /** Runs when the call has settled. */
  afterwards?: (test: TestApp) => Promise<unknown>
  /** The differences from a sign-out that lands on `/goodbye`. */
  expected?: Partial<Outcome>
  /** Further differences when the caller calls clerk-js: `useClerk().signOut`, another SDK. */
  expectedOfOthers?: Partial<Outcome>
}

/** `/` and `/settings` are protected, `/sign-in` is for guests. */
export type PagePath = '/' | '/settings' | '/sign-in' | '/goodbye'

export interface TestApp {
  readonly app: App
  readonly clerk: MockClerk
  readonly router: Router
  /** The events of the sign-out, in order. */
  readonly events: string[]
  /** What guards, stores and pages read, in order. */
  readonly reads: string[]
  /** Resolves when the call has settled. */
  readonly settled: Promise<void>
  /** Clicks the button. Resolves with its event `sign-out`, and rejects with its event `error`. */
  clickButton: () => Promise<void>
  /** Navigates to a path as Clerk's redirect does. */
  redirect: (path: string) => Promise<void>
  /** Starts the sign-out or the switch. Resolves when the call has settled. */
  start: () => Promise<void>
}
