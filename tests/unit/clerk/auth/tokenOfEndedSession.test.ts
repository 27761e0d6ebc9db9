import { getByRole } from '@testing-library/dom'
import { h, toValue } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutButton, useAuth, useClerk, useSession, useSessionList, useUser } from 'vue-clerk'
import type { MockClerk } from 'vue-clerk/testing'
import { navigations } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

/** Returns every string in a value and in its nested properties. */
function stringsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Reflect.ownKeys(value).flatMap(name => stringsIn(Reflect.get(value, name), seen))
}

const isToken = (text: string) => /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/.test(text)
const signOut = () => { getByRole(document.body, 'button').click() }
const signedOut = () => waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe('Signed out.'))

/** Mounts an app that calls every composable. `tokens()` returns the tokens in the results of the composables. */
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

describe.each(engines)('a sign-out, on $engine,', ({ create }) => {
  it('leaves no token in the results of the composables, and getToken() resolves null', async () => {
    const { getToken, tokens } = await mountAllComposables(await create({ sessions: 2 }))
    expect(await getToken()).toSatisfy(isToken)
    expect(tokens()).not.toEqual([])
    signOut()
    await signedOut()
    expect(tokens()).toEqual([])
    expect(await getToken()).toBeNull()
  })
})

describe.each(engines)('getToken(), on $engine,', ({ create }) => {
  it('resolves null as soon as the server has ended the session', async () => {
    const clerk = await create({ latency: 20 })
    let finishRedirect = () => {}
    const routerPush = () => new Promise<void>(resolve => { finishRedirect = resolve })
    await clerk.load({ routerPush, routerReplace: routerPush })
    const { getToken } = await mountAllComposables(clerk)
    const tokenBeforeResponse = new Promise<string | null>(resolve => {
      clerk.addListener(({ session }) => { if (session === undefined) resolve(getToken()) }, { skipInitialEmit: true })
    })
    signOut()
    expect(await tokenBeforeResponse).toSatisfy(isToken)
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(clerk.session).toBeUndefined()
    expect(await getToken()).toBeNull()
    finishRedirect()
    await signedOut()
    expect(await getToken()).toBeNull()
  })

  it('resolves null for an ended session that setActive() sets again', async () => {
    const clerk = await create({ latency: 20 })
    let finishRedirect = () => {}
    const routerPush = () => new Promise<void>(resolve => { finishRedirect = resolve })
    await clerk.load({ routerPush, routerReplace: routerPush })
    const { getToken } = await mountAllComposables(clerk)
    const switching = clerk.setActive({ session: clerk.session })
    const signingOut = clerk.signOut()
    await switching
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(clerk.session).toBeTruthy()
    expect(await getToken()).toBeNull()
    finishRedirect()
    await signingOut
    expect(await getToken()).toBeNull()
  })
})
