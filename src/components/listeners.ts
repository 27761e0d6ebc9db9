import { callWithAsyncErrorHandling, ErrorCodes, toHandlerKey, type ComponentInternalInstance } from 'vue'

type Listener = (...args: unknown[]) => unknown

const calledOnce = new WeakMap<ComponentInternalInstance, Set<string>>()

/** Whether a listener with `.once` may still be called; asking uses it up. */
function useUp(instance: ComponentInternalInstance, name: string) {
  const called = calledOnce.get(instance) ?? new Set()
  calledOnce.set(instance, called)
  return !called.has(name) && called.add(name)
}

/**
 * The listeners that an instance has now, to be called later: Vue's `emit` does nothing once an instance has unmounted.
 * Answers whether anybody listened.
 */
export function listenersOf(instance: ComponentInternalInstance) {
  const props = (instance.vnode.props ?? {}) as Record<string, Listener | Listener[] | undefined>
  return (event: string, ...args: unknown[]): boolean => {
    const name = toHandlerKey(event)
    const once = props[`${name}Once`]
    const listeners = [props[name] ?? [], once && useUp(instance, name) ? once : []].flat()
    for (const listener of listeners) {
      callWithAsyncErrorHandling(listener, instance, ErrorCodes.COMPONENT_EVENT_HANDLER, args)
    }
    return listeners.length > 0
  }
}
