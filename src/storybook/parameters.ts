import type { ClerkOptions, ClerkOptionsNavigation } from '@clerk/shared/types'
import type { ClerkPluginOptions } from '../clerk/load/clerkOptions'
import type { InjectedResponse, MockClerk, Scenario } from '../testing'

/** Clerk's options, as an app passes them to `clerkPlugin`. */
export type ClerkStoryOptions = Omit<ClerkOptions, 'localization' | keyof ClerkOptionsNavigation>
  & ClerkOptionsNavigation & Pick<ClerkPluginOptions, 'localization'>

/**
 * `parameters.clerk` of a story: the scenario of the story's Clerk, and Clerk's options.
 *
 * @example
 * ```ts
 * import type { ClerkStoryParameters } from 'vue-clerk/storybook'
 *
 * const clerk: ClerkStoryParameters = { sessions: 3, options: { afterSignOutUrl: '/goodbye' }, statusBar: false }
 * ```
 */
export interface ClerkStoryParameters extends Scenario {
  /**
   * Clerk's options, as an app passes them to `clerkPlugin`, such as `afterSignOutUrl`, `signInUrl` and
   * `localization`. If `localization` is a ref or a getter, the story renders again when the texts change.
   * @default {}
   */
  options?: ClerkStoryOptions
  /**
   * Also sets `window.Clerk` to the story's Clerk, for components that read `window.Clerk`. On a docs page, the story
   * that renders last sets `window.Clerk`.
   * @default false
   */
  exposeOnWindow?: boolean
  /**
   * Shows the status bar below the story. Set this option to `false` for a story that doesn't use Clerk.
   * @default true
   */
  statusBar?: boolean
}

/**
 * The type of a story's `parameters` in classic CSF.
 *
 * @example
 * ```ts
 * import type { ClerkParameters } from 'vue-clerk/storybook'
 *
 * export const ThreeSessions = { parameters: { clerk: { sessions: 3 } } satisfies ClerkParameters }
 * ```
 */
export interface ClerkParameters {
  /**
   * The scenario of the story's Clerk, and Clerk's options.
   * @default {}
   */
  clerk?: ClerkStoryParameters
}

/**
 * The globals of the add-on. The toolbar or a story's `globals` set these values.
 *
 * @example
 * ```ts
 * import type { ClerkGlobals } from 'vue-clerk/storybook'
 *
 * export const SignedOut = { globals: { clerkScenario: 'signedOut' } satisfies ClerkGlobals }
 * ```
 */
export interface ClerkGlobals {
  /**
   * The name of the scenario that replaces the story's scenario.
   * @default 'story', which keeps the story's scenario
   */
  clerkScenario?: keyof typeof toolbarScenarios
  /**
   * The Clerk of the stories: the mock, or the real clerk-js on the same fake Frontend API. Use clerk-js in tests only.
   * @default 'mock'
   */
  clerkEngine?: 'mock' | 'clerk-js'
}

declare module 'storybook/internal/csf' {
  interface StoryContext {
    /** The story's Clerk, with its fake server and its trace. */
    clerk: MockClerk
  }
}

/**
 * Overrides two options of the story when the toolbar sets the number of sessions. With the story's `load`, Clerk might
 * never load. The story's `activeSessionId` might be the ID of a session that the toolbar's scenario lacks.
 */
const ready = { load: 'ready', activeSessionId: undefined } as const

const message = 'Clerk is not available right now. Try again.'

const unavailable: InjectedResponse = { status: 503, body: { errors: [{ code: 'unavailable', message, long_message: message }] } }

/** The scenarios of the toolbar. */
export const toolbarScenarios = {
  story: { title: 'The story’s own scenario', scenario: undefined },
  signedOut: { title: 'Signed out', scenario: { sessions: 0, ...ready } },
  oneSession: { title: 'One session', scenario: { sessions: 1, ...ready } },
  threeSessions: { title: 'Three sessions', scenario: { sessions: 3, ...ready } },
  loading: { title: 'Loading', scenario: { load: 'never' } },
  failing: {
    title: 'Failing',
    scenario: { respond: ({ method }) => method === 'GET' ? undefined : unavailable },
  },
  slow: { title: 'Slow', scenario: { latency: 2000 } },
} as const satisfies Record<string, { title: string, scenario: Scenario | undefined }>

/** Merges the toolbar's scenario into the story's scenario. */
export function scenarioFor(
  parameters: ClerkStoryParameters = {},
  choice: ClerkGlobals['clerkScenario'] = 'story',
): Scenario {
  const { options: _options, exposeOnWindow: _exposed, statusBar: _statusBar, ...own } = parameters
  // A bookmarked URL may name a scenario that no longer exists.
  return { ...own, ...(toolbarScenarios[choice] ?? toolbarScenarios.story).scenario }
}
