import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import type { InjectedResponse } from 'vue-clerk/testing'
import { captureConsole, shown } from '../support/consoleOutput'
import { engines } from '../support/clerk/engines'
import { mountApp } from '../support/mount/mountApp'
import { signOutError } from '../support/signOutError'
import { skipDelays } from '../support/skipDelays'
import { waitFor } from '../support/waitFor'

/**
 * Collects the page's markup at each change. The returned function stops collecting, and returns the collected markup
 * with the page's cookies, address and storage.
 */
function followPage() {
  const shown: string[] = []
  const record = () => { shown.push(document.documentElement.outerHTML) }
  const observer = new MutationObserver(record)
  record()
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  return () => {
    observer.disconnect()
    record()
    const stored = { ...localStorage, ...sessionStorage }
    return [...shown, document.cookie, location.href, JSON.stringify([stored, history.state])]
  }
}

const sessions = ['1', '2'].map(n => ({ id: `sess_verySecret${n}`, user: { id: `user_verySecret${n}` } }))
const [current, other] = sessions.map(({ id }) => id)

const apiError = (code: string, text: string) => ({ errors: [{ code, message: text, long_message: text }] })
const goneText = `No session was found with id ${current}`

const outcomes: { outcome: string, response?: InjectedResponse, announced: string }[] = [
  { outcome: 'succeeds', announced: 'Signed out.' },
  {
    outcome: 'fails at the server',
    response: { status: 500, body: apiError('internal', 'Oops') },
    announced: 'Signing out failed. Try again.',
  },
  { outcome: 'fails in the network', response: 'network-error', announced: 'Signing out failed. Try again.' },
]
const targets = [
  { target: 'all sessions', props: {} },
  { target: 'the current session', props: { sessionId: current } },
  { target: 'another session', props: { sessionId: other } },
]

afterEach(() => { vi.restoreAllMocks() })

describe.each(engines)('the page, the console and errors, on $engine,', ({ create }) => {
  /** Clicks the button. Returns all text of the page, the console and the errors. */
  async function signOut(props: object, response: InjectedResponse | undefined, announced: string) {
    const clerk = await create({ sessions, respond: ({ method }) => method === 'GET' ? undefined : response })
    await clerk.load()
    const lines = captureConsole()
    const page = followPage()
    const { errors } = await mountApp({
      setup() {
        const { isSignedIn } = useAuth()
        return () => [h(SignOutButton, props), String(isSignedIn.value)]
      },
    }, { clerk })
    skipDelays()
    getByRole(document.body, 'button').click()
    await waitFor(() => expect(getByRole(document.body, 'button').hasAttribute('aria-busy')).toBe(false))
    await waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe(announced))
    return { errors, lines, seen: [...page(), ...lines, ...errors.map(shown)].join('\n') }
  }

  function expectNoSecret(seen: string) {
    expect(seen).not.toContain('verySecret')
    expect(seen).not.toMatch(/\bey[\w-]{10,}/)
  }

  describe.each(outcomes)('when a sign-out $outcome,', ({ response, announced }) => {
    it.each(targets)('contain no ID and no token, if the sign-out is for $target', async ({ props }) => {
      const { errors, seen } = await signOut(props, response, announced)
      expect(errors).toHaveLength(response ? 1 : 0)
      expectNoSecret(seen)
    })
  })

  it('contain no ID and no token after a refusal because the session ID is undefined', async () => {
    const { errors, lines, seen } = await signOut({ sessionId: undefined }, undefined, 'Signing out failed. Try again.')
    expect(errors).toEqual([signOutError('missing_session')])
    expect(lines).toEqual([])
    expectNoSecret(seen)
  })

  it.each([
    ['is in a list', { signOutOptions: [current] }, 'invalid_options'],
    ['is in an unknown option', { signOutOptions: { session: current } }, 'invalid_options'],
    ['is not on this device', { sessionId: 'sess_verySecret9' }, 'unknown_session'],
  ] as const)('contain no ID and no token after a refusal because the ID %s', async (_, props, code) => {
    const { errors, seen } = await signOut(props, undefined, 'Signing out failed. Try again.')
    expect(errors).toEqual([signOutError(code)])
    expectNoSecret(seen)
  })

  it('contain no ID and no token when Clerk’s error names the ended session', async () => {
    const response = { status: 404, body: apiError('resource_not_found', goneText) }
    const { errors, seen } = await signOut({ sessionId: current }, response, 'Signed out.')
    expect(errors).toEqual([])
    expectNoSecret(seen)
  })
})
