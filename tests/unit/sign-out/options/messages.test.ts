import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSignOut } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { listedSessions, throwStillSignedIn, type CheckedClerk } from '../../../../src/sign-out/sessionList'
import { resolveIntent } from '../../../../src/sign-out/signOutOptions'
import { useInApp } from '../../support/mount/useInApp'
import { signOutError } from '../../support/signOutError'

afterEach(() => { vi.unstubAllEnvs() })

const where = ' See "Errors" in the docs of SignOutButton.'

interface Message {
  refuse: () => unknown
  message: string
  /** The text that the message contains only in development. */
  help: string
}

const withoutList = (version?: string) => ({ version, client: {} }) as CheckedClerk

const messages: Record<string, Message> = {
  'an empty session ID': {
    refuse: () => resolveIntent({ options: { sessionId: '' } }),
    message: 'Sign-out refused: sessionId is bound but empty (string).',
    help: ` Pass the ID of a session. To sign out of all sessions, remove the binding.${where}`,
  },
  'an empty session ID in the prop signOutOptions': {
    refuse: () => resolveIntent({ options: { sessionId: '' }, shorthands: {} }),
    message: 'Sign-out refused: signOutOptions.sessionId is bound but empty (string).',
    help: ` Pass the ID of a session. To sign out of all sessions, remove the binding.${where}`,
  },
  'a session ID that is a number': {
    refuse: () => resolveIntent({ options: { sessionId: 7 } }),
    message: 'Sign-out refused: sessionId is of type number.',
    help: ` Pass a string.${where}`,
  },
  'a redirect URL that is a number': {
    refuse: () => resolveIntent({ options: { redirectUrl: 7 } }),
    message: 'Sign-out refused: redirectUrl is of type number.',
    help: ` Pass a string.${where}`,
  },
  'options that are a string': {
    refuse: () => resolveIntent({ options: 'sess_1' }),
    message: 'Sign-out refused: options is of type string.',
    help: ` Pass a plain object such as { sessionId: 'sess_…' }, or nothing to sign out of all sessions.${where}`,
  },
  'an unknown option': {
    refuse: () => resolveIntent({ options: { sessionID: 'sess_1' } }),
    message: 'Sign-out refused: unknown option "sessionID".',
    help: ` Did you mean sessionId?${where}`,
  },
  'a Clerk without a list of sessions': {
    refuse: () => listedSessions(withoutList('6.0.0')),
    message: 'Sign-out refused: this Clerk (6.0.0) has no list of sessions.',
    help: ' Without this list, vue-clerk can\'t check a sign-out. Update @clerk/clerk-js.',
  },
  'a Clerk without a list of sessions and without a version': {
    refuse: () => listedSessions(withoutList()),
    message: 'Sign-out refused: this Clerk (without a version) has no list of sessions.',
    help: ' Without this list, vue-clerk can\'t check a sign-out. Update @clerk/clerk-js.',
  },
  'a request without an effect': {
    refuse: throwStillSignedIn,
    message: 'You are still signed in: the request to sign out did not get through.',
    help: ' Check the connection and try again.',
  },
}

const withMessage = (message: string): unknown => expect.objectContaining({ name: 'SignOutError', message })

describe('the message about', () => {
  it.each(Object.entries(messages))('%s says only in development what to do', (_, { refuse, message, help }) => {
    expect(refuse).toThrow(withMessage(message + help))
    vi.stubEnv('NODE_ENV', 'production')
    expect(refuse).toThrow(withMessage(message))
  })

  it.each([
    ['says in development where the session may exist', 'test', ' The session may exist on another device. Only Clerk\'s API can end it there.'],
    ['does not say in production where the session may exist', 'production', ''],
  ])('an unknown session %s', async (_, environment, help) => {
    const clerk = createMockClerk()
    await clerk.load()
    const { used } = await useInApp(useSignOut, { clerk })
    vi.stubEnv('NODE_ENV', environment)
    await expect(used.signOut({ sessionId: 'sess_9' })).rejects.toEqual(
      signOutError('unknown_session', `Sign-out refused: this device has no session with the ID that was given.${help}`),
    )
  })
})
