import type { Run } from '../run'
import type { Invariants } from '.'

/** A second app waits for the load of the first one, also when it has unmounted. */
const waitsForLoad = ({ rest }: Run) => !rest.isLoaded

/** Every kind of leftover but the listeners for the load. */
const leftoversOf = (run: Run) =>
  Object.entries(run.left).filter(([kind]) => kind !== 'listeners' || !waitsForLoad(run))

export const leftovers: Invariants = {
  'Nothing remains when the apps have unmounted: no listener, timer, live region, node or effect scope.': run =>
    leftoversOf(run).every(([, number]) => number === 0),

  'No error is uncaught, except one that a listener of the app threw.': run => run.uncaught.length === 0,
}
