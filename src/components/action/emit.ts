import { toHandlerKey, type ComponentInternalInstance } from 'vue'

type Instance = ComponentInternalInstance & { emitted?: Record<string, boolean> | null }

/** Emits an event to the newest listeners, also after the instance has unmounted. Returns whether a listener ran. */
export function emitAlways(instance: Instance, event: string, ...args: unknown[]): boolean {
  const { isUnmounted, emitted, vnode } = instance
  const name = toHandlerKey(event)
  const listeners = vnode.props ?? {}
  const hasListener = !!listeners[name] || (!!listeners[`${name}Once`] && !emitted?.[name])
  // Vue's emit does nothing once the component has unmounted. A button in `v-if="sessionId"` unmounts before its
  // sign-out settles.
  instance.isUnmounted = false
  try {
    instance.emit(event, ...args)
  } finally {
    instance.isUnmounted = isUnmounted
  }
  return hasListener
}
