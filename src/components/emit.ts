import { callWithAsyncErrorHandling, ErrorCodes, toHandlerKey, type ComponentInternalInstance } from 'vue'

type Listener = (...args: unknown[]) => unknown
type Listeners = Record<string, Listener | Listener[] | undefined>

const calledOnce = new WeakMap<ComponentInternalInstance, Set<string>>()

/** Whether a listener with `.once` may still be called; asking uses it up. */
function useUp(instance: ComponentInternalInstance, name: string) {
  const called = calledOnce.get(instance) ?? new Set()
  calledOnce.set(instance, called)
  return !called.has(name) && called.add(name)
}

/**
 * Emits events to whoever listens, also after the instance has unmounted: then to those who listened when this was called, since
 * Vue's `emit` does nothing any more. Answers whether anybody listened.
 */
export function emitterOf(instance: ComponentInternalInstance) {
  const listenersAtFirst = instance.vnode.props
  return (event: string, ...args: unknown[]): boolean => {
    const { isUnmounted, vnode } = instance
    const given = ((isUnmounted ? listenersAtFirst : vnode.props) ?? {}) as Listeners
    const name = toHandlerKey(event)
    const once = given[`${name}Once`]
    const listeners = [given[name] ?? [], once && useUp(instance, name) ? once : []].flat()
    // Vue's own is what test utilities and developer tools follow.
    if (!isUnmounted) instance.emit(event, ...args)
    else callWithAsyncErrorHandling(listeners, instance, ErrorCodes.COMPONENT_EVENT_HANDLER, args)
    return listeners.length > 0
  }
}
