import type { MockClerk, Scenario } from 'vue-clerk/testing'
import type { Tab } from '../history/facts'
import type { ButtonSpec } from '../page/buttonSpec'
import type { RouterSpec } from './router'

/** The initial state of a run. */
export interface WorldSpec {
  sessions: number
  /** The buttons on the page at the start of the run. */
  buttons: ButtonSpec[]
  /** The milliseconds that a request takes after Clerk has loaded. With `never`, requests stay pending. */
  latency: 0 | 20 | 300 | 'never'
  load: 'before' | 'late' | 'fail' | 'never'
  router: RouterSpec | null
  /** A second app on the same Clerk. With `copy`, the second app imports a second copy of the package. */
  secondApp: 'none' | 'same modules' | 'copy'
  /** Whether readers outside of components read the state after every fact. */
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
