import { getByRole } from '@testing-library/dom'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { defineComponent, h } from 'vue'
import { expect, it } from 'vitest'
import { SignOutButton, useAuth, useClerk, useSession, useSessionList, useUser } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const signOut = () => { getByRole(document.body, 'button').click() }
const signedOut = () => waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe('Signed out.'))
// The garbage collector shows whether any object still references the ended session, which contains a token.
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Creates a component. Its `setup` returns a function that computes the text to render. */
const Child = (setup: () => () => unknown) => defineComponent(() => {
  const text = setup()
  return () => h('p', String(text()))
})

it.each([
  ['a label reads the session’s ID', Child(() => () => '')],
  ['a component that unmounts when the session ends calls useSession()', Child(() => {
    const { session } = useSession()
    return () => session.value?.id
  })],
  ['a component that unmounts when the session ends calls useUser()', Child(() => {
    const { user } = useUser()
    return () => user.value?.id
  })],
  ['a component that unmounts when the session ends calls useAuth()', Child(() => {
    const { sessionClaims, has } = useAuth()
    return () => [sessionClaims.value, has.value?.({ role: 'org:admin' })]
  })],
  ['a component that unmounts when the session ends calls useSessionList()', Child(() => {
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

it('holds no reference to the user of the ended session when the only component with useUser() has unmounted', async () => {
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
