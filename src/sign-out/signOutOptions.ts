import type { SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { SignOutError, type SignOutErrorCode } from './SignOutError'

// `allSessions` is a registered symbol, so that two copies of this package on one page use the same symbol.
export const allSessions = Symbol.for('vue-clerk/all-sessions')

/** The ID of a session, or all sessions of this device. */
export type SignOutTarget = string | typeof allSessions

/** The validated arguments of a sign-out: the session to end, and the redirect or the callback. */
export interface SignOutIntent {
  target: SignOutTarget
  redirectUrl?: string | null
  callback?: SignOutCallback
}

/** What the caller of a sign-out passed, before `resolveIntent` validates it. */
export interface SignOutRequest {
  options?: unknown
  /**
   * The props `sessionId` and `redirectUrl` of the button, if a button starts the sign-out. If `options` has the key
   * `sessionId`, the value in `options` wins, even if this value is undefined. A `redirectUrl` in `options` wins unless
   * its value is null or undefined.
   */
  shorthands?: object
  callback?: SignOutCallback
}

/** Returns the type of `value` for an error message. The message must not contain `value`, which may be a token. */
const typeOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1).toLowerCase()

/** Throws a `SignOutError`. Pass `help` only in development, because the text would add bytes to every app. */
function refuse(code: SignOutErrorCode, what: string, help: string | false): never {
  throw new SignOutError(code, `Sign-out refused: ${what}.${help ? ` ${help} See "Errors" in the docs of SignOutButton.` : ''}`)
}

function refuseUnknown(name: string): never {
  refuse('invalid_options', `unknown option "${name}"`, process.env.NODE_ENV !== 'production'
  && `Did you mean ${/url|redirect/i.test(name) ? 'redirectUrl' : 'sessionId'}?`)
}

function refuseType(name: string, value: unknown, expected: string | false): never {
  refuse('invalid_options', `${name} is of type ${typeOf(value)}`, expected)
}

const isPlain = (value: object) => {
  const prototype = Object.getPrototypeOf(value) as object | null
  return !prototype || !Object.getPrototypeOf(prototype)
}

/**
 * Copies the caller's options. Reads only own keys, so that a polluted `Object.prototype` has no effect.
 *
 * @throws SignOutError `invalid_options`
 */
function copyOptions(options: unknown, name = 'options'): SignOutOptions {
  const copy = { __proto__: null } as SignOutOptions
  if (options === undefined) return copy
  if (typeof options !== 'object' || !options || !isPlain(options)) {
    refuseType(name, options, process.env.NODE_ENV !== 'production'
    && 'Pass a plain object such as { sessionId: \'sess_…\' }, or nothing to sign out of all sessions.')
  }
  for (const key of Object.keys(options)) if (key !== 'sessionId' && key !== 'redirectUrl') refuseUnknown(key)
  const { sessionId, redirectUrl } = options as SignOutOptions
  // Reads `sessionId` even if this key isn't enumerable, because without a session ID all sessions would end.
  if (Object.hasOwn(options, 'sessionId')) copy.sessionId = sessionId
  if (Object.hasOwn(options, 'redirectUrl')) copy.redirectUrl = redirectUrl
  return copy
}

/**
 * Validates a caller's request: copies `shorthands` and `options`, and merges them. Returns the session to end, the
 * redirect URL and the callback.
 *
 * @throws SignOutError `invalid_options` or `missing_session`
 */
export function resolveIntent({ options, shorthands, callback }: SignOutRequest): SignOutIntent {
  const defaults = copyOptions(shorthands)
  const given = copyOptions(options, shorthands && 'signOutOptions')
  const { sessionId } = { ...defaults, ...given } as { sessionId?: unknown }
  const redirectUrl = (given.redirectUrl ?? defaults.redirectUrl) as unknown
  // The name of the option `sessionId` in error messages.
  const name = shorthands && !('sessionId' in defaults) ? 'signOutOptions.sessionId' : 'sessionId'
  const expected = process.env.NODE_ENV !== 'production' && 'Pass a string.'
  if (redirectUrl != null && typeof redirectUrl !== 'string') refuseType('redirectUrl', redirectUrl, expected)
  if (!('sessionId' in defaults || 'sessionId' in given)) return { target: allSessions, redirectUrl, callback }
  if (sessionId == null || sessionId === '') {
    refuse('missing_session', `${name} is bound but empty (${typeOf(sessionId)})`, process.env.NODE_ENV !== 'production'
    && 'Pass the ID of a session. To sign out of all sessions, remove the binding.')
  }
  if (typeof sessionId !== 'string') refuseType(name, sessionId, expected)
  return { target: sessionId, redirectUrl, callback }
}
