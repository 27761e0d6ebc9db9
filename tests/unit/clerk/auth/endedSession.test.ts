import { getByRole } from '@testing-library/dom'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { defineComponent, h, toValue } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth, useClerk, useSession, useSessionList, useUser } from 'vue-clerk'
import { createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { navigations } from '../../../../support/observed'
import { engines } from '../../support/engines'
import { mountApp } from '../../support/mountApp'
import { stringsIn } from '../../support/stringsIn'

const isToken = (text: string) => /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/.test(text)
const signOut = () => { getByRole(document.body, 'button').click() }
const signedOut = () => vi.waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe('Signed out.'))

/** Mounts an app that calls every composable. `tokens()` returns the tokens in what they return. */
async function mountAllComposables(clerk: MockClerk) {
  await clerk.load()
  let getToken!: () => Promise<string | null>
  let tokens!: () => string[]
  await mountApp({
    setup() {
      const auth = useAuth()
      const results = [auth, useSession(), useUser(), useSessionList()]
      const proxy = useClerk()
      getToken = () => auth.getToken.value()
      tokens = () => stringsIn([
        ...results.flatMap(refs => Object.values(refs).map(ref => toValue(ref as unknown))),
        proxy.session, proxy.user, proxy.organization, proxy.client?.sessions,
      ]).filter(isToken)
      return () => h(SignOutButton)
    },
  }, { clerk })
  return { getToken, tokens }
}

describe.each(engines)('after a sign-out, on $engine', ({ create }) => {
  it('leaves no token in the composables, and getToken() resolves null', async () => {
    const { getToken, tokens } = await mountAllComposables(await create({ sessions: 2 }))
    expect(await getToken()).toSatisfy(isToken)
    expect(tokens()).not.toEqual([])
    signOut()
    await signedOut()
    expect(tokens()).toEqual([])
    expect(await getToken()).toBeNull()
  })
})

it.each(engines)('resolves null from getToken() as soon as the server has ended the session, on $engine', async ({ create }) => {
  const clerk = await create({ latency: 20 })
  let finishRedirect = () => {}
  const routerPush = () => new Promise<void>(resolve => { finishRedirect = resolve })
  await clerk.load({ routerPush, routerReplace: routerPush })
  const { getToken } = await mountAllComposables(clerk)
  const tokenBeforeAnswer = new Promise<string | null>(resolve => {
    clerk.addListener(({ session }) => { if (session === undefined) resolve(getToken()) }, { skipInitialEmit: true })
  })
  signOut()
  expect(await tokenBeforeAnswer).toSatisfy(isToken)
  await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
  expect(clerk.session).toBeUndefined()
  expect(await getToken()).toBeNull()
  finishRedirect()
  await signedOut()
  expect(await getToken()).toBeNull()
})

it.each(engines)('resolves null from getToken() for an ended session that other code sets again, on $engine', async ({ create }) => {
  const clerk = await create({ latency: 20 })
  let finishRedirect = () => {}
  const routerPush = () => new Promise<void>(resolve => { finishRedirect = resolve })
  await clerk.load({ routerPush, routerReplace: routerPush })
  const { getToken } = await mountAllComposables(clerk)
  const switching = clerk.setActive({ session: clerk.session })
  const leaving = clerk.signOut()
  await switching
  await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
  expect(clerk.session).toBeTruthy()
  expect(await getToken()).toBeNull()
  finishRedirect()
  await leaving
  expect(await getToken()).toBeNull()
})

// The garbage collector shows whether anything still holds the ended session, which contains its token.
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Renders the text that its setup returns. */
const Child = (setup: () => () => unknown) => defineComponent(() => {
  const text = setup()
  return () => h('p', String(text()))
})

it.each([
  ['a label reads its ID', Child(() => () => '')],
  ['a component that unmounts with it calls useSession()', Child(() => {
    const { session } = useSession()
    return () => session.value?.id
  })],
  ['a component that unmounts with it calls useUser()', Child(() => {
    const { user } = useUser()
    return () => user.value?.id
  })],
  ['a component that unmounts with it calls useAuth()', Child(() => {
    const { sessionClaims, has } = useAuth()
    return () => [sessionClaims.value, has.value?.({ role: 'org:admin' })]
  })],
  ['a component that unmounts with it calls useSessionList()', Child(() => {
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
  await vi.waitFor(() => {
    collectGarbage()
    expect([session.deref() === undefined, user.deref() === undefined]).toEqual([true, true])
  })
})

it('holds no reference to the user of the ended session when its only reader has unmounted', async () => {
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
  await vi.waitFor(() => {
    collectGarbage()
    expect(user.deref() === undefined).toBe(true)
  })
})
