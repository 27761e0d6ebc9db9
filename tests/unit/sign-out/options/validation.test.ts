import { runInNewContext } from 'node:vm'
import { reactive, readonly, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutError, useAuth, useSignOut } from 'vue-clerk'
import type { MockClerk } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { signOutError } from '../../support/signOutError'
import { useInApp } from '../../support/mount/useInApp'

const sessionId = 'sess_2'
class Options { sessionId = sessionId }

const refused: [string, unknown, string][] = [
  ['are an array', [sessionId], 'options is of type array'],
  ['are a string', sessionId, 'options is of type string'],
  ['are a String object', new String(sessionId), 'options is of type string'],
  ['are null', null, 'options is of type null'],
  ['are false', false, 'options is of type boolean'],
  ['are a function', () => sessionId, 'options is of type function'],
  ['are an event', new MouseEvent('click'), 'options is of type mouseevent'],
  ['are a Map', new Map([['sessionId', sessionId]]), 'options is of type map'],
  ['are a promise', Promise.resolve({ sessionId }), 'options is of type promise'],
  ['are a ref of options', ref({ sessionId }), 'options is of type object'],
  ['are a ref of an ID', ref(sessionId), 'options is of type object'],
  ['are an instance of a class', new Options(), 'options is of type object'],
  ['are an object that inherits the ID', Object.create({ sessionId }), 'options is of type object'],
  ['contain session_id', { session_id: sessionId }, 'unknown option "session_id". Did you mean sessionId?'],
  ['contain sessionID', { sessionID: sessionId }, 'unknown option "sessionID". Did you mean sessionId?'],
  ['contain redirectURL', { redirectURL: '/' }, 'unknown option "redirectURL". Did you mean redirectUrl?'],
  ['contain an unknown key beside sessionId', { sessionId, session: sessionId }, 'unknown option "session"'],
  ['contain an unknown key that is undefined', { sessionID: undefined }, 'unknown option "sessionID"'],
  ['contain a sessionId that is an array', { sessionId: [sessionId] }, 'sessionId is of type array'],
  ['contain a sessionId that is a String object', { sessionId: new String(sessionId) }, 'sessionId is of type string'],
  ['contain a sessionId that is a ref', { sessionId: ref(sessionId) }, 'sessionId is of type object'],
  ['contain a sessionId that is a number', { sessionId: 2 }, 'sessionId is of type number'],
  ['contain a redirectUrl that is a URL object', { redirectUrl: new URL('https://a.test') }, 'redirectUrl is of type url'],
  ['contain a redirectUrl that is a route location', { redirectUrl: { path: '/' } }, 'redirectUrl is of type object'],
  ['contain a redirectUrl that is true', { redirectUrl: true }, 'redirectUrl is of type boolean'],
]

const expectUntouched = (clerk: MockClerk) => {
  expect(requests(clerk)).toEqual([])
  expect(navigations(clerk)).toEqual([])
  expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2', 'sess_3'])
  expect(clerk.session?.id).toBe('sess_1')
}

describe.each(engines)('signOut(), on $engine,', ({ create }) => {
  const use = async () => useInApp(() => [useSignOut(), useAuth()] as const, { clerk: await create({ sessions: 3 }) })

  it.each(refused)('refuses options that %s', async (_, options, problem) => {
    const { clerk, used: [{ signOut, error }, auth] } = await use()
    const refusal = signOutError('invalid_options', expect.stringContaining(`Sign-out refused: ${problem}`))
    await expect(signOut(options as never)).rejects.toEqual(refusal)
    expect(error.value).toEqual(refusal)
    expect(error.value).toBeInstanceOf(SignOutError)
    if (typeof options !== 'function') await expect(auth.signOut.value(options as never)).rejects.toEqual(refusal)
    expectUntouched(clerk)
  })

  it('refuses options that are a session resource', async () => {
    const { clerk, used: [{ signOut }] } = await use()
    await expect(signOut(clerk.client!.sessions[1] as never)).rejects.toEqual(signOutError('invalid_options'))
    expectUntouched(clerk)
  })

  it.each<[string, () => unknown]>([
    ['a plain object', () => ({ sessionId })],
    ['a reactive object', () => reactive({ sessionId })],
    ['a read-only object', () => readonly({ sessionId, redirectUrl: undefined })],
    ['an object without a prototype', () => Object.assign(Object.create(null), { sessionId, redirectUrl: null })],
    ['a plain object of another window', () => runInNewContext('({ sessionId: "sess_2" })')],
  ])('accepts options that are %s', async (_, options) => {
    const { clerk, used: [{ signOut }] } = await use()
    expect(await signOut(options() as never)).toBe(true)
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3'])
    expect(navigations(clerk)).toEqual([])
  })
})
