import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { createFakeFrontendApi } from 'vue-clerk/testing'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

describe.each(engines)('a sign-out of one session, on $engine,', ({ create }) => {
  it('keeps a session that another tab has added', async () => {
    let api = createFakeFrontendApi({ sessions: 1 })
    const clerk = await create({ respond: request => api.handle(request) })
    await clerk.load()
    api = createFakeFrontendApi({ sessions: 2 })
    const onSignOut = vi.fn()
    const { container } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onSignOut }), { clerk })
    container.querySelector('button')!.click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalled())
    expect(api.server.sessions.map(({ id }) => id)).toEqual(['sess_2'])
  })
})
