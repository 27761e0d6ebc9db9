import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })

afterEach(() => { vi.restoreAllMocks() })

describe('a failed sign-out', () => {
  it.each<[string, string | undefined, unknown]>([
    ['status 404 and a code other than resource_not_found', 'sess_1', { status: 404, errors: [{ code: 'host_invalid' }] }],
    ['status 404 and an empty list of errors', 'sess_1', { status: 404, errors: [] }],
    ['status 404 and no list of errors', 'sess_1', { status: 404 }],
    ['status 422 and the code resource_not_found', 'sess_1', { status: 422, errors: [{ code: 'resource_not_found' }] }],
    ['status 404 and the code resource_not_found, on a sign-out of all sessions', undefined, { status: 404, errors: [{ code: 'resource_not_found' }] }],
    ['the value undefined', 'sess_1', undefined],
  ])('passes the rejection to the error listener unchanged if Clerk rejects with %s', async (_, sessionId, thrown) => {
    const onError = vi.fn()
    const onSignOut = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { ...(sessionId && { sessionId }), onError, onSignOut }))
    vi.spyOn(clerk, 'signOut').mockRejectedValue(thrown)
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(thrown))
    expect(onSignOut).not.toHaveBeenCalled()
  })
})
