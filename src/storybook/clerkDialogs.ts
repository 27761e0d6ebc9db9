import type { ClerkOptions } from '@clerk/shared/types'
import type { MockClerk } from '../testing'

/** A dialog that Clerk's UI renders over the page. */
export interface ClerkDialog {
  name: 'sign-in' | 'sign-up'
  /** The method of Clerk that opens the dialog. */
  method: 'openSignIn' | 'openSignUp'
  /** The argument of that method. */
  props: object
}

/** Calls `listener` with each dialog that opens. Returns the unsubscribe function. */
export type ObserveDialogs = (listener: (dialog: ClerkDialog) => void) => () => void

/**
 * Wraps the methods that open dialogs, because the trace doesn't record them. Call it before the story renders, so that
 * the story's spies wrap these methods again.
 */
export function observeDialogs(clerk: MockClerk): ObserveDialogs {
  const listeners = new Set<(dialog: ClerkDialog) => void>()
  const watch = (name: ClerkDialog['name'], method: ClerkDialog['method']) => {
    const open = clerk[method]
    clerk[method] = (props: object = {}) => {
      open(props)
      listeners.forEach(listener => listener({ name, method, props }))
    }
  }
  watch('sign-in', 'openSignIn')
  watch('sign-up', 'openSignUp')
  return listener => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
}

/**
 * Replaces Clerk’s UI in a story that passes no `ui`, which an app loads by `prefetchUI`. It renders no dialog: the
 * status bar shows that one would open.
 */
export const stubUi = {
  ClerkUI: class {
    ensureMounted = () => Promise.resolve({ openModal: () => {}, closeModal: () => {} })
  },
} as unknown as ClerkOptions['ui']
