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

/** An app that asks for everything there is, and the tokens in what it gets. */
async function mountCurious(clerk: MockClerk) {
  await clerk.load()
  let getToken!: () => Promise<string | null>
  let tokens!: () => string[]
  await mountApp({
    setup() {
      const auth = useAuth()
      const facts = [auth, useSession(), useUser(), useSessionList()]
      const handle = useClerk()
      getToken = () => auth.getToken.value()
      tokens = () => stringsIn([
        ...facts.flatMap(refs => Object.values(refs).map(ref => toValue(ref as unknown))),
        handle.session, handle.user, handle.organization, handle.client?.sessions,
      ]).filter(isToken)
      return () => h(SignOutButton)
    },
  }, { clerk })
  return { getToken, tokens }
}

describe.each(engines)('after a sign-out, on $engine', ({ create }) => {
  it('no composable holds a token, and getToken() gives null', async () => {
    const { getToken, tokens } = await mountCurious(await create({ sessions: 2 }))
    expect(await getToken()).toSatisfy(isToken)
    expect(tokens()).not.toEqual([])
    signOut()
    await signedOut()
    expect(tokens()).toEqual([])
    expect(await getToken()).toBeNull()
  })
})

it.each(engines)('getToken() gives a token until the server has ended the session, and null from then on, on $engine', async ({ create }) => {
  const clerk = await create({ latency: 20 })
  let arrive = () => {}
  const routerPush = () => new Promise<void>(resolve => { arrive = resolve })
  await clerk.load({ routerPush, routerReplace: routerPush })
  const { getToken } = await mountCurious(clerk)
  const beforeTheAnswer = new Promise<string | null>(resolve => {
    clerk.addListener(({ session }) => { if (session === undefined) resolve(getToken()) }, { skipInitialEmit: true })
  })
  signOut()
  expect(await beforeTheAnswer).toSatisfy(isToken)
  await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
  expect(clerk.session).toBeUndefined()
  expect(await getToken()).toBeNull()
  arrive()
  await signedOut()
  expect(await getToken()).toBeNull()
})

it.each(engines)('getToken() gives null for a session that other code has set after it ended, on $engine', async ({ create }) => {
  const clerk = await create({ latency: 20 })
  let arrive = () => {}
  const routerPush = () => new Promise<void>(resolve => { arrive = resolve })
  await clerk.load({ routerPush, routerReplace: routerPush })
  const { getToken } = await mountCurious(clerk)
  const switching = clerk.setActive({ session: clerk.session })
  const leaving = clerk.signOut()
  await switching
  await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
  expect(clerk.session).toBeTruthy()
  expect(await getToken()).toBeNull()
  arrive()
  await leaving
  expect(await getToken()).toBeNull()
})

// The garbage collector tells what is still held: a session that has ended has its token in it.
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Says what it is told for as long as somebody is signed in. */
const Child = (setup: () => () => unknown) => defineComponent(() => {
  const text = setup()
  return () => h('p', String(text()))
})

it.each([
  ['a label reads it', Child(() => () => '')],
  ['a component that goes with it reads useSession()', Child(() => {
    const { session } = useSession()
    return () => session.value?.id
  })],
  ['a component that goes with it reads useUser()', Child(() => {
    const { user } = useUser()
    return () => user.value?.id
  })],
  ['a component that goes with it reads useAuth()', Child(() => {
    const { sessionClaims, has } = useAuth()
    return () => [sessionClaims.value, has.value?.({ role: 'org:admin' })]
  })],
  ['a component that goes with it reads useSessionList()', Child(() => {
    const { sessions } = useSessionList()
    return () => sessions.value?.length
  })],
])('nothing of this package keeps the session that has ended, where %s', async (_, Reader) => {
  const clerk = createMockClerk()
  await clerk.load()
  const session = new WeakRef(clerk.session!)
  const user = new WeakRef(clerk.user!)
  await mountApp({
    setup() {
      const { sessionId } = useAuth()
      return () => [h(SignOutButton, () => sessionId.value ?? 'Nobody'), sessionId.value && h(Reader)]
    },
  }, { clerk })
  signOut()
  await signedOut()
  await vi.waitFor(() => {
    collectGarbage()
    expect([session.deref() === undefined, user.deref() === undefined]).toEqual([true, true])
  })
})

it('nor where the only one who ever asked has gone with it', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  const user = new WeakRef(clerk.user!)
  const Reader = Child(() => {
    const { user } = useUser()
    return () => user.value?.id
  })
  await mountApp({
    setup() {
      const handle = useClerk()
      return () => [h(SignOutButton), handle.session && h(Reader)]
    },
  }, { clerk })
  signOut()
  await signedOut()
  await vi.waitFor(() => {
    collectGarbage()
    expect(user.deref() === undefined).toBe(true)
  })
})
