import { ReactiveEffect } from 'vue'
import 'vue-clerk/style.css'
import { kinds, type Cycles } from './cycles'

declare global {
  interface Window { endurance: typeof endurance }
}

let current: Cycles | undefined
let remainingListeners = 0

/** Waits for the next macrotask. Sends a message instead of setting a timer, because browsers delay nested timers. */
function nextMacrotask() {
  const { port1, port2 } = new MessageChannel()
  return new Promise<void>(resolve => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

/** The functions that the tests call on this page. */
const endurance = {
  /** Vue's class of effects. Each mounted component and each watcher has one effect. The tests count the effects. */
  ReactiveEffect,
  kinds: Object.keys(kinds),
  /** Prepares the cycles. Each cycle mounts a button, signs out with this button, and unmounts the button. */
  start: async (kind: string) => { current = await kinds[kind]!() },
  async cycle(times: number) {
    for (let nth = 0; nth < times; nth++) {
      await current!.cycle()
      await nextMacrotask()
    }
  },
  /** Releases the objects that all cycles share. Call `stop()` after the last cycle. */
  stop() {
    current!.stop()
    remainingListeners = current!.listeners()
    current = undefined
  },
  listenersOnClerk: () => current?.listeners() ?? remainingListeners,
}

window.endurance = endurance
