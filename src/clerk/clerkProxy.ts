import type { Clerk, LoadedClerk } from '@clerk/shared/types'
import { markRaw } from 'vue'
import { developmentWarning } from '../shared/development'
import type { ClerkStore } from './clerkStore'

/**
 * The app's Clerk: one stable object whose methods may be destructured at any time, before Clerk is loaded too.
 *
 * Until then its data is `undefined`, methods that return a promise wait for the load (on a server, where there is none, they
 * reject), `addListener`, `on` and `off` work, and every other method throws. Reading data is reactive.
 */
export type ClerkProxy = Clerk

type Method = (...args: unknown[]) => unknown
type Members = Record<string, unknown>

// Which members are methods can't be asked before there is a Clerk. A test holds these against `keyof Clerk`.
const waiting = /^(signOut|setActive|navigate|joinWaitlist|(redirect|handle|authenticate)[A-Z]\w*|(create|get)Organization)$/
const immediate = /^(open|close|mount|unmount|build|set|__(internal|experimental)_(open|close|mount|unmount|prefetch))[A-Z]\w*$/

export function createClerkProxy(store: ClerkStore, holdsBack: () => boolean): ClerkProxy {
  const methods = new Map<string, Method>()

  function whenClerk(subscribe: (clerk: Clerk) => () => void) {
    let isOver = false
    let unsubscribe = () => {}
    store.onInstance(clerk => {
      if (!isOver) unsubscribe = subscribe(clerk)
    })
    return () => {
      isOver = true
      unsubscribe()
    }
  }

  const subscriptions: Pick<Clerk, 'addListener' | 'on' | 'off'> = {
    addListener: (...args) => whenClerk(clerk => clerk.addListener(...args)),
    on: (...args) => whenClerk(clerk => {
      clerk.on(...args)
      return () => clerk.off(args[0], args[1])
    }),
    // In its turn after the `on` that it ends, which may wait itself.
    off: (...args) => store.onInstance(clerk => clerk.off(...args)),
  }

  /** Looks its method up at every call: what was destructured before the load works after it. */
  function createMethod(name: string): Method {
    return (...args) => {
      const call = (clerk: LoadedClerk) => (clerk as unknown as Record<string, Method>)[name]!(...args)
      const clerk = store.loaded()
      if (clerk) return call(clerk)
      if (waiting.test(name)) return store.whenLoaded().then(call)
      throw new Error(`useClerk().${name}() was called before Clerk was loaded. Call it when useAuth().isLoaded is true.`)
    }
  }

  function method(name: string) {
    let known = methods.get(name)
    if (!known) methods.set(name, known = createMethod(name))
    return known
  }

  function read(_target: object, name: string | symbol) {
    // Printers, `await` and Vue probe every object that they meet.
    if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined
    if (name === 'value') developmentWarning('useClerk() is not a ref: read its members without .value.')
    if (Object.hasOwn(subscriptions, name)) return subscriptions[name as keyof typeof subscriptions]
    const clerk = store.loaded()
    if (!clerk || holdsBack()) {
      if (waiting.test(name) || immediate.test(name)) return method(name)
      return name === 'loaded' ? false : undefined
    }
    // Every emission may have changed what is read here.
    void store.emission.value
    // Clerk is the receiver: its getters read native private fields.
    const value: unknown = Reflect.get(clerk, name, clerk)
    return typeof value === 'function' ? method(name) : value
  }

  return new Proxy<Members>(markRaw({}), {
    get: (target, name) => name === '__v_skip' ? true : read(target, name),
    has: (_target, name) => name in (store.loaded() ?? {}),
    set: (_target, name, value) => {
      const clerk = store.loaded()
      return clerk !== undefined && Reflect.set(clerk, name, value, clerk)
    },
  }) as unknown as ClerkProxy
}
