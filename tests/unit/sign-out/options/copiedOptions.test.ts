import { getByRole } from '@testing-library/dom'
import { h, nextTick, reactive, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth, useSignOut } from 'vue-clerk'
import { navigations, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { useInApp } from '../../support/mount/useInApp'
import { waitFor } from '../../support/waitFor'

interface Options { sessionId?: string, redirectUrl?: string }

describe.each(engines)('a sign-out whose options change before Clerk is loaded, on $engine,', ({ create }) => {
  const unloaded = async () => ({ clerk: await create({ sessions: 3, load: 20 }), unloaded: true })

  it.each<[string, (options: Options) => void]>([
    ['the ID is removed later', options => { delete options.sessionId }],
    ['the ID is replaced later', options => { options.sessionId = 'sess_3' }],
    ['the ID is empty later', options => { options.sessionId = '' }],
    ['an unknown key is added later', options => { Object.assign(options, { sessionID: 'sess_3' }) }],
  ])('ends the session that the options named when signOut() was called, although %s', async (_, change) => {
    for (const options of [{ sessionId: 'sess_2' }, reactive({ sessionId: 'sess_2' })]) {
      const { app, clerk, used: { signOut } } = await useInApp(useSignOut, await unloaded())
      const signingOut = signOut(options)
      change(options)
      expect(await signingOut).toBe(true)
      expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3'])
      app.unmount()
      clerk.dispose()
    }
  })

  it('redirects to the address that the options named when signOut() was called', async () => {
    const { clerk, used } = await useInApp(useAuth, await unloaded())
    const options = { redirectUrl: '/goodbye' }
    const signingOut = used.signOut.value(options)
    options.redirectUrl = '/other'
    await signingOut
    expect(navigations(clerk)).toEqual(['/goodbye'])
  })

  it.each([
    ['removed later', undefined],
    ['replaced later', 'sess_3'],
  ])('ends the session that the prop named at the click, although the prop is %s', async (_, changed) => {
    const sessionId = ref<string | undefined>('sess_2')
    const onSignOut = vi.fn()
    const props = () => sessionId.value ? { sessionId: sessionId.value, onSignOut } : { onSignOut }
    const { clerk, container } = await mountApp(() => h(SignOutButton, props()), await unloaded())
    getByRole(container, 'button').click()
    sessionId.value = changed
    await nextTick()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3'])
  })
})
