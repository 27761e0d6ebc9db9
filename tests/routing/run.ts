import { mountApp } from './app'
import type { Engine } from './engines'
import { outcomeSeen, type Outcome } from './outcome'
import type { Situation } from './situation'
import type { Trigger } from './triggers'

/** A sign-out that takes longer hangs, in milliseconds. */
const limit = 3000

/** Signs out in a situation, or switches, and returns the outcome when no navigation is pending. */
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
  // A sign-out that hangs has an outcome too: it shows the last event.
  await Promise.race([finish(), new Promise(resolve => { timer = setTimeout(resolve, limit) })])
  clearTimeout(timer!)
  return outcomeSeen(mounted)
}
