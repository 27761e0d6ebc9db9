import type { MockClerk, Scenario } from 'vue-clerk/testing'
import type { Tab } from '../history/facts'
import type { ButtonSpec } from '../page/buttonSpec'
import type { RouterSpec } from './router'

/** The initial state of the page in a random run. */
export interface WorldSpec {
  sessions: number
  /** The buttons on the page at the start of the run. */
  buttons: ButtonSpec[]
  /** The milliseconds that a request takes after Clerk has loaded. If `latency` is `never`, requests stay pending. */
  latency: 0 | 20 | 300 | 'never'
  load: 'before' | 'late' | 'fail' | 'never'
  router: RouterSpec | null
  /** Whether a second app uses the same Clerk. For `copy`, the second app imports a second copy of vue-clerk. */
  secondApp: 'none' | 'same modules' | 'copy'
  /** Whether code outside of components reads the refs of `useAuth()` after every recorded event. */
  reads: boolean
  /** The kinds of commands that this run leaves out. */
  without: readonly string[]
}

const never = 1e12

export const scenarioOf = ({ sessions, load, latency }: WorldSpec): Scenario => ({
  sessions,
  load: load === 'before' ? 'ready' : load === 'late' ? 30 : load,
  latency: latency === 'never' ? never : latency,
})

export const describeTab = ({ client, session }: MockClerk): Tab => ({
  session: session && session.id,
  listed: client?.signedInSessions.map(({ id }) => id) ?? [],
})
