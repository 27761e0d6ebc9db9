import type { ClerkOptions } from '@clerk/shared/types'
import type { MockClerk } from '../testing'

/** One of the dialogs that Clerk draws itself, over whatever page there is. */
export interface ClerkDialog {
  name: 'sign-in' | 'sign-up'
  /** The method of Clerk that opens it, and what that was given. */
  method: 'openSignIn' | 'openSignUp'
  props: object
}

/** Calls `listener` with each dialog that opens. Returns the unsubscribe function. */
export type ObserveDialogs = (listener: (dialog: ClerkDialog) => void) => () => void

/** The trace of a Clerk does not have its dialogs. Before a story begins: its own spies then see Clerk as it is. */
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
 * Stands for Clerk’s UI in a story that brings none, as an app would by `prefetchUI`. Its dialogs are not drawn: the strip
 * tells of them.
 */
export const stubUi = {
  ClerkUI: class {
    ensureMounted = () => Promise.resolve({ openModal: () => {}, closeModal: () => {} })
  },
} as unknown as ClerkOptions['ui']
