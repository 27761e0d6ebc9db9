import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { SignOutButton, useSignOut } from 'vue-clerk'
import { navigations, requests } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { useInApp } from '../../support/mount/useInApp'
import { waitFor } from '../../support/waitFor'

describe.each(engines)('a polluted Object.prototype, on $engine,', ({ create }) => {
  const callback = vi.fn()
  afterEach(() => { callback.mockReset() })
  const polluted: [string, unknown][] = [
    ['sessionId', 'sess_2'],
    ['redirectUrl', '/polluted'],
    ['signOutOptions', { sessionId: 'sess_2', redirectUrl: '/polluted' }],
    ['signOutCallback', callback],
    ['sessionID', 'sess_2'],
  ]

  function pollute(name: string, value: unknown, enumerable: boolean) {
    Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true })
    onTestFinished(() => { Reflect.deleteProperty(Object.prototype, name) })
  }

  describe.each([['enumerable properties', true], ['non-enumerable properties', false]])('with %s', (_, enumerable) => {
    it.each(polluted)('does not change what a click on a button without props does if the prototype contains %s', async (name, value) => {
      const clerk = await create({ sessions: 3 })
      await clerk.load()
      pollute(name, value, enumerable)
      const onSignOut = vi.fn()
      const { container, errors } = await mountApp(() => h(SignOutButton, { onSignOut }), { clerk })
      getByRole(container, 'button').click()
      await waitFor(() => expect([onSignOut.mock.calls.length, errors]).toEqual([1, []]))
      expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
      expect(navigations(clerk)).toEqual(['/'])
      expect(callback).not.toHaveBeenCalled()
    })

    it.each(polluted)('does not change the session that a button ends if the prototype contains %s', async (name, value) => {
      const clerk = await create({ sessions: 3 })
      const onSignOut = vi.fn()
      const { container, errors } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_3', onSignOut }), { clerk })
      pollute(name, value, enumerable)
      getByRole(container, 'button').click()
      await waitFor(() => expect([onSignOut.mock.calls.length, errors]).toEqual([1, []]))
      expect(requests(clerk)).toEqual(['POST /client/sessions/sess_3/remove'])
      expect(callback).not.toHaveBeenCalled()
    })

    it.each<[string, [object?]]>([['no options', []], ['empty options', [{}]]])('does not change a call of signOut() with %s', async (_, args) => {
      const { clerk, used: { signOut } } = await useInApp(useSignOut, { clerk: await create({ sessions: 3 }) })
      for (const [name, value] of polluted) pollute(name, value, enumerable)
      expect(await signOut(...args)).toBe(true)
      expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
      expect(navigations(clerk)).toEqual(['/'])
    })
  })
})
