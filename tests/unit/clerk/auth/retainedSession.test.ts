import { getByRole } from '@testing-library/dom'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutButton, useAuth, useClerk, useSession, useSessionList, useUser } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const signOut = () => { getByRole(document.body, 'button').click() }
const signedOut = () => waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe('Signed out.'))
// An ended session contains a token, so vue-clerk must not keep a reference to the session.
// Only the garbage collector shows whether a reference is left.
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Creates a component that renders text. `setup` returns a function, and this function returns the text. */
const Child = (setup: () => () => unknown) => defineComponent(() => {
  const text = setup()
  return () => h('p', String(text()))
})

describe('vue-clerk', () => {
  it.each([
    ['the button’s label has read the session’s ID', Child(() => () => '')],
    ['an unmounted component has called useSession()', Child(() => {
      const { session } = useSession()
      return () => session.value?.id
    })],
    ['an unmounted component has called useUser()', Child(() => {
      const { user } = useUser()
      return () => user.value?.id
    })],
    ['an unmounted component has called useAuth()', Child(() => {
      const { sessionClaims, has } = useAuth()
      return () => [sessionClaims.value, has.value?.({ role: 'org:admin' })]
    })],
    ['an unmounted component has called useSessionList()', Child(() => {
      const { sessions } = useSessionList()
      return () => sessions.value?.length
    })],
  ])('holds no reference to the ended session when %s', async (_, Reader) => {
    const clerk = createMockClerk()
    await clerk.load()
    const session = new WeakRef(clerk.session!)
    const user = new WeakRef(clerk.user!)
    await mountApp({
      setup() {
        const { sessionId } = useAuth()
        return () => [h(SignOutButton, () => sessionId.value ?? 'Sign out'), sessionId.value && h(Reader)]
      },
    }, { clerk })
    signOut()
    await signedOut()
    await waitFor(() => {
      collectGarbage()
      expect([session.deref() === undefined, user.deref() === undefined]).toEqual([true, true])
    })
  })

  it('holds no reference to the ended session’s user when the only component with useUser() has unmounted', async () => {
    const clerk = createMockClerk()
    await clerk.load()
    const user = new WeakRef(clerk.user!)
    const Reader = Child(() => {
      const { user } = useUser()
      return () => user.value?.id
    })
    await mountApp({
      setup() {
        const clerkProxy = useClerk()
        return () => [h(SignOutButton), clerkProxy.session && h(Reader)]
      },
    }, { clerk })
    signOut()
    await signedOut()
    await waitFor(() => {
      collectGarbage()
      expect(user.deref() === undefined).toBe(true)
    })
  })
})
