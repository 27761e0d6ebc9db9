import type { ClerkOptions, ClerkOptionsNavigation } from '@clerk/shared/types'
import type { ClerkPluginOptions } from '../clerk/load/clerkOptions'
import type { MockClerk, Scenario } from '../testing'

/** Clerk's own options, as the app would pass them to `clerkPlugin`. */
export type ClerkStoryOptions = Omit<ClerkOptions, 'localization' | keyof ClerkOptionsNavigation>
  & ClerkOptionsNavigation & Pick<ClerkPluginOptions, 'localization'>

/** The world that a story lives in: a scenario, and the options that an app would give to Clerk. */
export interface ClerkStoryParameters extends Scenario {
  /**
   * Clerk's own options, as the app would pass them to `clerkPlugin`: `afterSignOutUrl`, `signInUrl`, `localization` (a ref or a
   * getter may change it while the story is shown), …
   */
  options?: ClerkStoryOptions
  /**
   * Puts the story's Clerk on `window.Clerk` too, for components that read it there. A page has one such place: on a docs
   * page the story that was drawn last has it.
   * @default false
   */
  exposeOnWindow?: boolean
  /**
   * Whether the status strip stands below the story. `false` for stories that know nothing of Clerk; the strip then has nothing
   * to tell.
   * @default true
   */
  statusBar?: boolean
}

/** `parameters` of a story: `parameters: { clerk: { sessions: 3 } } satisfies ClerkParameters`. */
export interface ClerkParameters {
  clerk?: ClerkStoryParameters
}

/** The toolbar's scenario, and the engine: `mock` in memory, or the real `clerk-js` on the same fake API, for tests. */
export interface ClerkGlobals {
  clerkScenario?: keyof typeof toolbarScenarios
  clerkEngine?: 'mock' | 'clerk-js'
}

declare module 'storybook/internal/csf' {
  interface StoryContext {
    /** The story's Clerk, with the fake server behind it and the trace of what it did. */
    clerk: MockClerk
  }
}

/** Who is signed in would not be seen in a story that loads for ever; and the story's own current session may not be there. */
const ready = { load: 'ready', activeSessionId: undefined } as const

/** What the toolbar can put in place of a story's own scenario. */
export const toolbarScenarios = {
  story: { title: 'Scenario: story’s own', scenario: undefined },
  signedOut: { title: 'Signed out', scenario: { sessions: 0, ...ready } },
  oneSession: { title: 'One session', scenario: { sessions: 1, ...ready } },
  threeSessions: { title: 'Three sessions', scenario: { sessions: 3, ...ready } },
  loading: { title: 'Loading', scenario: { load: 'never' } },
  failing: {
    title: 'Failing',
    scenario: { respond: ({ method }) => method === 'GET' ? undefined : { status: 503 } },
  },
  slow: { title: 'Slow', scenario: { latency: 2000 } },
} as const satisfies Record<string, { title: string, scenario: Scenario | undefined }>

/** The toolbar's scenario replaces what it names, and keeps the rest of the story's own world. */
export function scenarioFor(parameters: ClerkStoryParameters = {}, choice: ClerkGlobals['clerkScenario'] = 'story'): Scenario {
  const { options: _options, exposeOnWindow: _exposed, statusBar: _statusBar, ...own } = parameters
  // An address may name a scenario that is no more.
  return { ...own, ...(toolbarScenarios[choice] ?? toolbarScenarios.story).scenario }
}
