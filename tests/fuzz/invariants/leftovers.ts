import type { Invariants, Run } from '../run'

/**
 * Returns whether an app may still wait for Clerk to load. If the first app loads Clerk, the second app waits for this
 * load, even after the first app has unmounted.
 */
const mayWaitForClerk = ({ endState }: Run) => !endState.isLoaded

/** Returns how many objects of each kind remain. Leaves out listeners while an app may still wait for Clerk to load. */
const leftoversOf = (run: Run) =>
  Object.entries(run.leftovers).filter(([kind]) => kind !== 'listeners' || !mayWaitForClerk(run))

export const leftovers: Invariants = {
  'Nothing remains after the apps unmounted: no listener, timer, live region, node or effect scope.': run =>
    leftoversOf(run).every(([, number]) => number === 0),

  'No error is uncaught, except errors of the app’s listeners.': run => run.uncaught.length === 0,
}
