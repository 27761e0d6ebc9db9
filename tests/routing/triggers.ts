import type { SignOut, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { useAuth, useClerk, useSignOut } from 'vue-clerk'
import type { TestApp } from './situation'

/** A way to start a sign-out or a switch of accounts. */
export interface Trigger {
  name: string
  /** Whether the trigger calls a function of this package. Otherwise, the trigger calls clerk-js directly. */
  isOurs: boolean
  isButton?: boolean
  /** Runs in the setup of the app's root component. Returns the function that starts the sign-out or the switch. */
  setup: (test: TestApp, options?: SignOutOptions, callback?: SignOutCallback) => () => Promise<unknown>
}

const call = (signOut: SignOut, options?: SignOutOptions, callback?: SignOutCallback) =>
  callback ? signOut(callback, options) : signOut(options)

export const triggers: Trigger[] = [
  {
    name: 'a click on the button',
    isOurs: true,
    isButton: true,
    setup: test => () => test.clickButton(),
  },
  {
    name: 'useSignOut().signOut',
    isOurs: true,
    setup(_test, options, callback) {
      const { signOut } = useSignOut()
      return () => signOut(options, callback)
    },
  },
  {
    name: 'useAuth().signOut',
    isOurs: true,
    setup(_test, options, callback) {
      const { signOut } = useAuth()
      return () => call(signOut.value, options, callback)
    },
  },
  {
    name: 'useClerk().signOut',
    isOurs: false,
    setup(_test, options, callback) {
      const { signOut } = useClerk()
      return () => call(signOut, options, callback)
    },
  },
  {
    name: 'a call of clerk.signOut() by another SDK',
    isOurs: false,
    setup: ({ clerk }, options, callback) => () => call(clerk.signOut, options, callback),
  },
]
