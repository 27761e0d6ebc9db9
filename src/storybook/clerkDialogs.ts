import type { ClerkOptions } from '@clerk/shared/types'
import type { MockClerk } from '../testing'

/** A dialog that Clerk's UI renders over the page. */
export interface ClerkDialog {
  name: 'sign-in' | 'sign-up'
  /** The method of Clerk that opens the dialog. */
  method: 'openSignIn' | 'openSignUp'
  /** The argument of the method. */
  props: object
}

/** Calls `listener` with each dialog that opens. Returns the unsubscribe function. */
export type ObserveDialogs = (listener: (dialog: ClerkDialog) => void) => () => void

/**
 * Wraps the methods of Clerk that open dialogs, because `clerk.trace` doesn't record dialogs. Call this function before
 * the story renders, because the wrapper would replace a spy that the story sets on one of these methods.
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
 * A stub of Clerk’s UI, for a story that passes no `ui`. The stub renders no dialog. Instead, the status bar shows
 * which dialog Clerk would open.
 */
export const stubUi = {
  ClerkUI: class {
    ensureMounted = () => Promise.resolve({ openModal: () => {}, closeModal: () => {} })
  },
} as unknown as ClerkOptions['ui']
