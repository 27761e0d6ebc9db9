import type { MockClerk } from 'vue-clerk/testing'
import { signedOut, stillSignedIn, type Fault } from './fault'

/** Sign-outs with invalid options, sign-outs with an unsupported Clerk, and a sign-out by another SDK. */
export const refusals: Fault[] = [
  {
    name: 'the options are an array',
    props: { signOutOptions: ['sess_1'] },
    outcome: { ...stillSignedIn, reported: ['invalid_options'] },
    retry: 'fails',
  },
  {
    name: 'a session ID is bound to undefined',
    props: { sessionId: undefined },
    outcome: { ...stillSignedIn, reported: ['missing_session'] },
    retry: 'fails',
  },
  {
    name: 'the session ID is from another device',
    props: { sessionId: 'sess_9' },
    outcome: { ...stillSignedIn, reported: ['unknown_session'] },
    retry: 'fails',
  },
  {
    name: 'a Clerk without a list of sessions',
    adapt: clerk => withoutMembers(clerk, 'signedInSessions', 'sessions'),
    outcome: { ...stillSignedIn, reported: ['unsupported_clerk'] },
    retry: 'fails',
  },
  {
    name: 'clerk-js 5, which has no signedInSessions',
    adapt: clerk => withoutMembers(clerk, 'signedInSessions'),
    outcome: signedOut,
    retry: 'works',
  },
  {
    name: 'another SDK signs out at the same time, and only the request of this package fails',
    scenario: { latency: 20 },
    respond: failFirstRequest(),
    withClick: clerk => void clerk.signOut(),
    outcome: { ...signedOut, button: 'failed', announced: 'Signing out failed. Try again.', reported: ['error'], redirects: ['/goodbye'] },
    retry: 'works',
  },
]

function failFirstRequest(): Fault['respond'] {
  let failures = 1
  return () => failures-- > 0 ? { status: 500 } : undefined
}

/** Returns a proxy of a Clerk. The client of the proxy doesn't have the members `names`. */
function withoutMembers(clerk: MockClerk, ...names: string[]) {
  const hide = <T extends object>(target: T, read: (name: string | symbol) => unknown) => new Proxy(target, {
    get: (_, name) => {
      const value = read(name)
      return typeof value === 'function' ? value.bind(target) as unknown : value
    },
  })
  return hide(clerk, name => {
    const value: unknown = Reflect.get(clerk, name, clerk)
    if (name !== 'client' || !value) return value
    return hide(value, member => names.includes(String(member)) ? undefined : Reflect.get(value, member) as unknown)
  })
}
