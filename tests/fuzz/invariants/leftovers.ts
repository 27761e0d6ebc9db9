import type { Invariants, Run } from '../run'

/** A second app waits for the load of the first one, also after the first one unmounted. */
const waitsForLoad = ({ endState }: Run) => !endState.isLoaded

/** The leftovers, except for the listeners for the load. */
const leftoversOf = (run: Run) =>
  Object.entries(run.leftovers).filter(([kind]) => kind !== 'listeners' || !waitsForLoad(run))

export const leftovers: Invariants = {
  'Nothing remains after the apps unmounted: no listener, timer, live region, node or effect scope.': run =>
    leftoversOf(run).every(([, number]) => number === 0),

  'No error is uncaught, except one that a listener of the app threw.': run => run.uncaught.length === 0,
}
