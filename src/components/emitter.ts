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
 * Emits events to whoever listens, also after the instance has unmounted: then to those who listened when this was called, since
 * Vue's `emit` does nothing any more. Answers whether anybody listened.
 */
export function emitterOf(instance: ComponentInternalInstance) {
  const propsAtFirst = instance.vnode.props
  return (event: string, ...args: unknown[]): boolean => {
    const props = ((instance.isUnmounted ? propsAtFirst : instance.vnode.props) ?? {}) as Record<string, Listener | Listener[] | undefined>
    const name = toHandlerKey(event)
    const once = props[`${name}Once`]
    const listeners = [props[name] ?? [], once && useUp(instance, name) ? once : []].flat()
    // Vue's own is what test utilities and developer tools follow.
    if (!instance.isUnmounted) instance.emit(event, ...args)
    else for (const listener of listeners) callWithAsyncErrorHandling(listener, instance, ErrorCodes.COMPONENT_EVENT_HANDLER, args)
    return listeners.length > 0
  }
}
