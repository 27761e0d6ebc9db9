import type { SignOutCallback } from '@clerk/shared/types'
import { camelize, type ComponentInternalInstance } from 'vue'
import type { SignOutRequest } from '../../sign-out/signOutOptions'

// Matches a misspelled prop, such as `sessionid` or `.sessionId`. Vue sets a misspelled prop only as an attribute. The
// button then refuses the sign-out, because without the prop `sessionId`, all sessions would end.
const misspelledProp = /^[.^]?(session|sign-?out|redirect)/i

interface SignOutProps {
  signOutCallback?: SignOutCallback
  signOutOptions?: unknown
  sessionId?: unknown
  redirectUrl?: unknown
}

/**
 * Reads what a sign-out needs from the props of a button. Reads only the props that the app binds, because Vue's props
 * inherit from Object.prototype, which may be polluted.
 */
export function readSignOutProps(
  props: SignOutProps,
  { attrs, vnode }: ComponentInternalInstance,
): SignOutRequest {
  const bound = Object.keys(vnode.props ?? {})
  const isBound = (prop: string) => bound.some(name => camelize(name) === prop)
  const read = <Name extends keyof SignOutProps>(name: Name) => isBound(name) ? props[name] : undefined
  const shorthands: Record<string, unknown> = { __proto__: null }
  // Keeps a prop that is bound to `undefined`, so that the sign-out is refused. Without the ID, all sessions would end.
  for (const name of ['sessionId', 'redirectUrl'] as const) if (isBound(name)) shorthands[name] = props[name]
  for (const name of bound) if (Object.hasOwn(attrs, name) && misspelledProp.test(name)) shorthands[name] = undefined
  let options: unknown = read('signOutOptions')
  if (options == null || options === '') {
    options = isBound('signOutOptions') && !isBound('sessionId') ? { sessionId: undefined } : undefined
  }
  return { options, shorthands, callback: read('signOutCallback') }
}
