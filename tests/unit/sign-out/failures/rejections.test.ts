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
    ['404 with another code', 'sess_1', { status: 404, errors: [{ code: 'host_invalid' }] }],
    ['404 with an empty list of errors', 'sess_1', { status: 404, errors: [] }],
    ['404 without a list of errors', 'sess_1', { status: 404 }],
    ['422 with the code resource_not_found', 'sess_1', { status: 422, errors: [{ code: 'resource_not_found' }] }],
    ['404 with the code resource_not_found for all sessions', undefined, { status: 404, errors: [{ code: 'resource_not_found' }] }],
    ['undefined', 'sess_1', undefined],
  ])('reports the rejection unchanged: %s', async (_, sessionId, thrown) => {
    const onError = vi.fn()
    const onSignOut = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { ...(sessionId && { sessionId }), onError, onSignOut }))
    vi.spyOn(clerk, 'signOut').mockRejectedValue(thrown)
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(thrown))
    expect(onSignOut).not.toHaveBeenCalled()
  })
})
