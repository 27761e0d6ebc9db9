import { getByRole } from '@testing-library/dom'
import { createApp, h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'
import { requests, signedIn } from '../../../../support/observed'
import { signOutError } from '../../support/signOutError'
import { waitFor } from '../../support/waitFor'

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('NODE_ENV', 'production')
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
  vi.restoreAllMocks()
})

describe('SignOutButton in production', () => {
  it.each([
    ['session-id is undefined', { 'session-id': undefined }, 'missing_session', 'sessionId is bound but empty (undefined).'],
    ['the prop sessionid is unknown', { sessionid: 'sess_2' }, 'invalid_options', 'unknown option "sessionid".'],
    ['signOutOptions is an array', { signOutOptions: ['sess_2'] }, 'invalid_options', 'signOutOptions is of type array.'],
    ['the ID is unknown', { sessionId: 'sess_9' }, 'unknown_session', 'this device has no session with the ID that was given.'],
  ] as const)('refuses a click with a short error when %s', async (_, props, code, message) => {
    const { clerkPlugin, SignOutButton } = await import('vue-clerk')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const clerk = createMockClerk({ sessions: 2 })
    await clerk.load()
    const app = createApp(() => h(SignOutButton, props as object))
    const errors: unknown[] = []
    app.config.errorHandler = error => { errors.push(error) }
    app.use(clerkPlugin, { Clerk: clerk }).mount(document.body.appendChild(document.createElement('div')))
    onTestFinished(() => {
      app.unmount()
      document.body.replaceChildren()
    })
    getByRole(document.body, 'button').click()
    await waitFor(() => expect(errors).toEqual([signOutError(code, `Sign-out refused: ${message}`)]))
    await waitFor(() => expect(getByRole(document.body, 'button').dataset.failed).toBe(''))
    await waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe('Signing out failed. Try again.'))
    expect(requests(clerk)).toEqual([])
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
    expect(warn.mock.calls.filter(([message]) => !String(message).startsWith('[Vue warn]'))).toEqual([])
    expect(error).not.toHaveBeenCalled()
  })
})
