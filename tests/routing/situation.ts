import type { SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import type { App, VNode } from 'vue'
import type { NavigationGuardWithThis, Router, RouteRecordSingleView } from 'vue-router'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import type { Outcome } from './outcome'

/** An app with a router, and the expected outcome of a sign-out in the app. */
export interface Situation {
  /** The test title, which completes "it …". */
  title: string
  /** @default 'memory' */
  history?: 'memory' | 'web' | 'hash'
  /** The router's base path. @default '/' */
  base?: string
  /** The path to which Clerk redirects after a sign-out. @default '/goodbye' */
  afterSignOutUrl?: string
  /** The page on which the user starts the sign-out. @default '/' */
  startsAt?: string
  /** @default one session, and requests that take 5 ms */
  scenario?: Scenario | (() => Scenario)
  /** Runs when Clerk is loaded, before the app mounts. */
  beforeMount?: (clerk: MockClerk) => Promise<void>
  /** The options of the sign-out. @default none, which signs out of all sessions */
  signOutOptions?: SignOutOptions
  /** The callback of the sign-out. A sign-out with a callback doesn't redirect. */
  signOutCallback?: (test: TestApp) => ReturnType<SignOutCallback>
  /** The components of pages, by path. A page without a component shows its path. */
  pages?: Partial<Record<PagePath, (test: TestApp) => RouteRecordSingleView['component']>>
  /** The guard `beforeEnter` of the sign-in page. */
  beforeSignIn?: (test: TestApp) => NavigationGuardWithThis<undefined>
  /** Runs before the app installs the router. An app's `main.ts` installs plugins at this time. */
  install?: (test: TestApp) => void
  /** Runs in the setup of the root component, which the tests call App.vue. */
  setupApp?: (test: TestApp) => void
  /** Renders the current page instead of a plain `<RouterView>`. */
  renderPage?: (test: TestApp) => VNode
  /** Whether App.vue doesn't call `useAuth()`. App.vue then always shows the sign-out button. @default false */
  readsNothing?: boolean
  /** Runs when Clerk sends the request of the sign-out or of the switch of accounts. */
  duringRequest?: (test: TestApp) => void
  /** Runs when the sign-out or the switch of accounts has ended. */
  afterwards?: (test: TestApp) => Promise<unknown>
  /** The differences from the outcome of a sign-out that redirects to `/goodbye`. */
  expected?: Partial<Outcome>
  /** Further differences for a sign-out that calls clerk-js directly, as `useClerk().signOut` and other SDKs do. */
  expectedOfOthers?: Partial<Outcome>
}

/** The paths of the pages. `/` and `/settings` are only for signed-in users. `/sign-in` is only for guests. */
export type PagePath = '/' | '/settings' | '/sign-in' | '/goodbye'

/** The running app of a test, with the app's Clerk and router, and the recorded events. */
export interface TestApp {
  readonly app: App
  readonly clerk: MockClerk
  readonly router: Router
  /** The events of the sign-out, in order. */
  readonly events: string[]
  /** The auth states that guards, stores and pages read, in order. */
  readonly reads: string[]
  /** Resolves when the sign-out or the switch of accounts has ended. */
  readonly settled: Promise<void>
  /** Clicks the sign-out button. Resolves when the button emits `sign-out`, and rejects when it emits `error`. */
  clickButton: () => Promise<void>
  /** Navigates to `path`, and records the start and the end of the navigation. Clerk's redirects call this function. */
  redirect: (path: string) => Promise<void>
  /** Starts the sign-out or the switch of accounts. Resolves when the sign-out or the switch has ended. */
  start: () => Promise<void>
}
