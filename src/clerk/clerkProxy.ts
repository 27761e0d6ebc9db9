import type { Clerk, LoadedClerk } from '@clerk/shared/types'
import { markRaw } from 'vue'
import { developmentWarning } from '../shared/development'
import type { ClerkStore } from './clerkStore'

/**
 * The app's Clerk as one object with reactive properties.
 *
 * Methods can be destructured at any time. Until Clerk has loaded:
 *
 * - Properties are `undefined`, and `loaded` is `false`.
 * - Methods that return a promise wait until Clerk has loaded. On a server, these methods reject.
 * - `addListener`, `on` and `off` take effect as soon as the Clerk instance exists.
 * - All other methods throw.
 */
export type ClerkProxy = Clerk

type Method = (...args: unknown[]) => unknown
type Members = Record<string, unknown>

// These expressions match the names of Clerk's methods, because the proxy needs the names before the Clerk instance
// exists. A method that `waiting` matches returns a promise. A method that `immediate` matches returns no promise. A
// test compares the matches with the members of clerk-js.
const waiting = /^(signOut|setActive|navigate|joinWaitlist|(redirect|handle|authenticate)[A-Z]\w*|(create|get)Organization)$/
const immediate = /^(open|close|mount|unmount|build|set|__(internal|experimental)_(open|close|mount|unmount|prefetch))[A-Z]\w*$/

/**
 * Creates the proxy. While `isHydrating` returns true, the proxy has the values of an unloaded Clerk, as on the server.
 */
export function createClerkProxy(store: ClerkStore, isHydrating: () => boolean): ClerkProxy {
  const methods = new Map<string, Method>()

  function subscribeToInstance(subscribe: (clerk: Clerk) => () => void) {
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
    addListener: (...args) => subscribeToInstance(clerk => clerk.addListener(...args)),
    on: (...args) => subscribeToInstance(clerk => {
      clerk.on(...args)
      return () => clerk.off(args[0], args[1])
    }),
    // `off` waits for the Clerk instance, because an earlier call of `on` may still wait for the instance.
    off: (...args) => store.onInstance(clerk => clerk.off(...args)),
  }

  /**
   * Creates a function that looks up Clerk's method at each call. So the app can destructure the function before Clerk
   * has loaded.
   */
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
    let created = methods.get(name)
    if (!created) methods.set(name, created = createMethod(name))
    return created
  }

  function read(_target: object, name: string | symbol) {
    // `await` reads `then`, `JSON.stringify()` reads `toJSON`, and Vue reads symbols. Clerk has none of these
    // members.
    if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined
    if (process.env.NODE_ENV !== 'production' && name === 'value') developmentWarning('useClerk() is not a ref: read its members without .value.')
    if (Object.hasOwn(subscriptions, name)) return subscriptions[name as keyof typeof subscriptions]
    const clerk = store.loaded()
    if (!clerk || isHydrating()) {
      if (waiting.test(name) || immediate.test(name)) return method(name)
      return name === 'loaded' ? false : undefined
    }
    // Subscribes the component or effect that reads the member, because any emission may change the member.
    void store.emission.value
    // Passes `clerk` as the receiver, because Clerk's getters read private fields, which the proxy lacks.
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
