import { toHandlerKey, type ComponentInternalInstance } from 'vue'

type Instance = ComponentInternalInstance & { emitted?: Record<string, boolean> | null }

/** Emits an event, also after the instance has unmounted, to its newest listeners. Returns whether it had any. */
export function emitAlways(instance: Instance, event: string, ...args: unknown[]): boolean {
  const { isUnmounted, emitted, vnode } = instance
  const name = toHandlerKey(event)
  const listeners = vnode.props ?? {}
  const hasListener = !!listeners[name] || (!!listeners[`${name}Once`] && !emitted?.[name])
  // Vue's emit does nothing after the unmount: a button under `v-if="sessionId"` unmounts before its sign-out has settled.
  instance.isUnmounted = false
  try {
    instance.emit(event, ...args)
  } finally {
    instance.isUnmounted = isUnmounted
  }
  return hasListener
}
