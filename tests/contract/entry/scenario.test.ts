import { describe, expect, test } from 'vitest'
import { createFakeFrontendApi, createMockClerk, createRealClerk } from 'vue-clerk/testing'
import type { Scenario } from 'vue-clerk/testing'

const circular: Record<string, unknown> = {}
circular.self = circular

const invalid: [name: string, scenario: unknown, message: RegExp][] = [
  ['a number', 3, /scenario is 3\. Pass an object of sessions, activeSessionId, load, latency, respond\./],
  ['null', null, /scenario is null/],
  ['a list', [], /scenario is \[\]/],
  ['a misspelled option', { sesions: 1 }, /there is no scenario\.sesions\. Pass one of sessions/],
  ['a negative number of sessions', { sessions: -1 }, /scenario\.sessions is -1\. Pass a whole number from 0 up/],
  ['half a session', { sessions: 1.5 }, /scenario\.sessions is 1\.5/],
  ['NaN sessions', { sessions: NaN }, /scenario\.sessions is NaN/],
  ['sessions as a string', { sessions: '3' }, /scenario\.sessions is '3'/],
  ['sessions as null', { sessions: null }, /scenario\.sessions is null/],
  ['an ID in place of a session', { sessions: ['sess_1'] }, /scenario\.sessions\[0\] is 'sess_1'\. Pass an object of id, status, user, organization/],
  ['a session without an ID', { sessions: [{}] }, /scenario\.sessions\[0\]\.id is undefined\. Pass an id such as/],
  ['a session with an empty ID', { sessions: [{ id: '' }] }, /scenario\.sessions\[0\]\.id is ''/],
  ['a session with a misspelled field', { sessions: [{ id: 'a', state: 'active' }] }, /scenario\.sessions\[0\]\.state/],
  ['an unknown status', { sessions: [{ id: 'a', status: 'gone' }] }, /scenario\.sessions\[0\]\.status is 'gone'\. Pass 'active', 'pending'/],
  ['two sessions with one ID', { sessions: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }, /scenario\.sessions\[2\]\.id is 'a'\. Pass an id that no other session has/],
  ['a user without an ID', { sessions: [{ id: 'a', user: { firstName: 'Ada' } }] }, /scenario\.sessions\[0\]\.user\.id is undefined/],
  ['an ID in place of a user', { sessions: [{ id: 'a', user: 'user_1' }] }, /scenario\.sessions\[0\]\.user is 'user_1'/],
  ['a user with an unknown field', { sessions: [{ id: 'a', user: { id: 'u', name: 'Ada' } }] }, /scenario\.sessions\[0\]\.user\.name/],
  ['a first name that is a number', { sessions: [{ id: 'a', user: { id: 'u', firstName: 42 } }] }, /scenario\.sessions\[0\]\.user\.firstName is 42\. Pass a string or null\./],
  ['a last name that is an object', { sessions: [{ id: 'a', user: { id: 'u', lastName: {} } }] }, /scenario\.sessions\[0\]\.user\.lastName is \{\}/],
  ['a user name that is a number', { sessions: [{ id: 'a', user: { id: 'u', username: 1 } }] }, /scenario\.sessions\[0\]\.user\.username is 1/],
  ['an empty email address', { sessions: [{ id: 'a', user: { id: 'u', email: '' } }] }, /scenario\.sessions\[0\]\.user\.email is ''\. Pass an address or null\./],
  ['an image that is null', { sessions: [{ id: 'a', user: { id: 'u', imageUrl: null } }] }, /scenario\.sessions\[0\]\.user\.imageUrl is null\. Pass a string\./],
  ['metadata that is a list', { sessions: [{ id: 'a', user: { id: 'u', publicMetadata: [1] } }] }, /scenario\.sessions\[0\]\.user\.publicMetadata is \[1\]\. Pass an object that JSON can hold\./],
  ['an organization without a role', { sessions: [{ id: 'a', organization: { id: 'org_1' } }] }, /scenario\.sessions\[0\]\.organization\.role is undefined\. Pass a role such as 'org:admin'\./],
  ['an organization whose ID is a slug', { sessions: [{ id: 'a', organization: { id: 'acme', role: 'org:admin' } }] }, /scenario\.sessions\[0\]\.organization\.id is 'acme'\. Pass an id that begins with 'org_'\./],
  ['an organization with an unknown field', { sessions: [{ id: 'a', organization: { id: 'org_1', roles: [] } }] }, /scenario\.sessions\[0\]\.organization\.roles/],
  ['an organization name that is null', { sessions: [{ id: 'a', organization: { id: 'org_1', role: 'org:admin', name: null } }] }, /organization\.name is null\. Pass a string\./],
  ['an organization slug that is a number', { sessions: [{ id: 'a', organization: { id: 'org_1', role: 'org:admin', slug: 1 } }] }, /organization\.slug is 1\. Pass a string or null\./],
  ['permissions that are a string', { sessions: [{ id: 'a', organization: { id: 'org_1', role: 'org:admin', permissions: 'all' } }] }, /organization\.permissions is 'all'\. Pass a list of strings\./],
  ['circular metadata', { sessions: [{ id: 'a', user: { id: 'u', publicMetadata: circular } }] }, /scenario\.sessions\[0\]\.user\.publicMetadata is \[object Object\]\. Pass/],
  ['circular sessions', { sessions: circular }, /scenario\.sessions is \[object Object\]/],
  ['an unknown active session', { sessions: 2, activeSessionId: 'sess_9' }, /scenario\.activeSessionId is 'sess_9'\. Pass 'sess_1', 'sess_2' or null\./],
  ['an active session without sessions', { sessions: 0, activeSessionId: 'sess_1' }, /scenario\.activeSessionId is 'sess_1'\. Pass null\./],
  ['an active session that is not signed in', { sessions: [{ id: 'a', status: 'expired' }, { id: 'b' }], activeSessionId: 'a' }, /scenario\.activeSessionId is 'a'\. Pass 'b' or null\./],
  ['an active session ID that is a number', { activeSessionId: 1 }, /scenario\.activeSessionId is 1/],
  ['an unknown load', { load: 'slow' }, /scenario\.load is 'slow'\. Pass 'ready', 'never', 'fail' or milliseconds from 0 up\./],
  ['a negative load', { load: -1 }, /scenario\.load is -1/],
  ['a NaN load', { load: NaN }, /scenario\.load is NaN/],
  ['a negative latency', { latency: -1 }, /scenario\.latency is -1\. Pass milliseconds from 0 up\./],
  ['a NaN latency', { latency: NaN }, /scenario\.latency is NaN/],
  ['an endless latency', { latency: Infinity }, /scenario\.latency is Infinity/],
  ['a latency as a string', { latency: '5' }, /scenario\.latency is '5'/],
  ['a respond that is an object', { respond: { status: 500 } }, /scenario\.respond is \{"status":500\}\. Pass a function/],
]

describe('an invalid scenario', () => {
  test.each(invalid)('throws an error with the option, the value and the accepted values (%s)', async (_, scenario, message) => {
    expect(() => createMockClerk(scenario as Scenario)).toThrow(message)
    expect(() => createFakeFrontendApi(scenario as Scenario)).toThrow(message)
    await expect(createRealClerk(scenario as Scenario)).rejects.toThrow(message)
  })
})

describe('a scenario', () => {
  const sessionsOf = (scenario?: Scenario) => createFakeFrontendApi(scenario).server.sessions

  test('has one session by default', () => {
    expect(sessionsOf()).toEqual([{ id: 'sess_1', status: 'active' }])
  })

  test('has the number of sessions that `sessions` sets', () => {
    expect(sessionsOf({ sessions: 0 })).toEqual([])
    expect(sessionsOf({ sessions: 3 }).map(({ id }) => id)).toEqual(['sess_1', 'sess_2', 'sess_3'])
  })

  test('repeats the 12 default names after 12 users, but not the IDs', async () => {
    const clerk = createMockClerk({ sessions: 13 })
    await clerk.load()
    const users = clerk.client?.sessions.map(({ user }) => `${user?.id} ${user?.fullName}`)
    expect(users?.slice(0, 3)).toEqual(['user_1 Ada Lovelace', 'user_2 Grace Hopper', 'user_3 Alan Turing'])
    expect(users?.at(-1)).toBe('user_13 Ada Lovelace')
  })

  test('sets the ID, status and user of each session', async () => {
    const clerk = createMockClerk({ sessions: [{ id: 'a', status: 'expired' }, { id: 'b', user: { id: 'u', firstName: 'Zoë' } }] })
    await clerk.load()
    expect(clerk.server.sessions).toEqual([{ id: 'a', status: 'expired' }, { id: 'b', status: 'active' }])
    expect(clerk.session?.id).toBe('b')
    expect(clerk.user).toMatchObject({ id: 'u', firstName: 'Zoë', lastName: null, fullName: 'Zoë', primaryEmailAddress: { emailAddress: 'u@example.com' } })
  })

  test('sets the data of a user', async () => {
    const user = {
      id: 'u',
      firstName: null,
      lastName: 'Hopper',
      email: 'grace@example.org',
      username: 'grace',
      imageUrl: 'https://example.org/grace.png',
      publicMetadata: { plan_name: 'gold' },
    }
    const clerk = createMockClerk({ sessions: [{ id: 'a', user }] })
    await clerk.load()
    const { email, ...rest } = user
    expect(clerk.user).toMatchObject({ ...rest, fullName: 'Hopper', hasImage: true, primaryEmailAddress: { emailAddress: email } })
  })

  test('can have a user without an email address', async () => {
    const clerk = createMockClerk({ sessions: [{ id: 'a', user: { id: 'u', email: null } }] })
    await clerk.load()
    expect(clerk.user).toMatchObject({ primaryEmailAddress: null, emailAddresses: [], hasVerifiedEmailAddress: false })
  })
})
