import { toHandlerKey, type ComponentInternalInstance } from 'vue'

type Instance = ComponentInternalInstance & { emitted?: Record<string, boolean> | null }

/**
 * Emits an event to the listeners of the component's latest render, even if the component has unmounted. Returns
 * whether a listener ran.
 */
export function emitAlways(instance: Instance, event: string, ...args: unknown[]): boolean {
  const { isUnmounted, emitted, vnode } = instance
  const name = toHandlerKey(event)
  const listeners = vnode.props ?? {}
  const hasListener = !!listeners[name] || (!!listeners[`${name}Once`] && !emitted?.[name])
  // A button in `v-if="sessionId"` unmounts before the sign-out settles. Vue's `emit` does nothing while `isUnmounted`
  // is true.
  instance.isUnmounted = false
  try {
    instance.emit(event, ...args)
  } finally {
    instance.isUnmounted = isUnmounted
  }
  return hasListener
}
