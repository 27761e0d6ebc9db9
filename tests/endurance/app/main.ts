import { ReactiveEffect } from 'vue'
import 'vue-clerk/style.css'
import { kinds, type Cycles } from './cycles'

declare global {
  interface Window { endurance: typeof endurance }
}

let current: Cycles | undefined
let listenersLeft = 0

/** By a message: timers that set timers are slowed down by the browser. */
function nextTask() {
  const { port1, port2 } = new MessageChannel()
  return new Promise<void>(resolve => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

/** What the tests do with this page. */
const endurance = {
  /** Every rendering and every watcher of Vue is one. */
  ReactiveEffect,
  kinds: Object.keys(kinds),
  start: async (kind: string) => { current = await kinds[kind]!() },
  async cycle(times: number) {
    for (let nth = 0; nth < times; nth++) {
      await current!.cycle()
      await nextTask()
    }
  },
  /** And lets go of all that the cycles had. */
  stop() {
    current!.stop()
    listenersLeft = current!.listeners()
    current = undefined
  },
  listenersOnClerk: () => current?.listeners() ?? listenersLeft,
}

window.endurance = endurance
