import { signedIn } from '../../support/observed'
import { mountApp } from './app'
import type { Engine } from './engines'
import type { Outcome } from './outcome'
import type { Situation } from './situation'
import type { Trigger } from './triggers'

/** The time limit of a sign-out, in milliseconds. */
const limit = 3000

/** Signs out or switches accounts in the app that `situation` describes. Returns the outcome. */
export async function runSituation(situation: Situation, trigger: Trigger, engine: Engine): Promise<Outcome> {
  const mounted = await mountApp(situation, trigger, engine)
  const { test, routing } = mounted
  async function finish() {
    await test.start()
    await routing.settle()
    await situation.afterwards?.(test)
    await routing.settle()
  }
  let timer: ReturnType<typeof setTimeout>
  // If the sign-out hangs, the test compares the outcome at the time limit. The last event shows where the sign-out
  // hangs.
  await Promise.race([finish(), new Promise(resolve => { timer = setTimeout(resolve, limit) })])
  clearTimeout(timer!)
  return readOutcome(mounted)
}

type Mounted = Awaited<ReturnType<typeof mountApp>>

function readOutcome({ test, routing, button, stateOfButton, errors }: Mounted): Outcome {
  return {
    landing: test.router.currentRoute.value.fullPath,
    navigations: routing.navigations,
    pushes: routing.pushes,
    events: test.events,
    reads: test.reads,
    button,
    lastButton: stateOfButton(),
    errors: errors.map(String),
    sessions: signedIn(test.clerk),
  }
}
