// @vitest-environment jsdom
import type { MockClerk } from 'vue-clerk/testing'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createMockClerk, createRealClerk } from 'vue-clerk/testing'

const member = { sessions: [{ id: 'sess_1', organization: { id: 'org_1', role: 'org:admin' } }] }

/** Clerk and its resources. `internals` names internal members that the object has in clerk-js, but not in the mock. */
const parts: [name: string, read: (clerk: MockClerk) => unknown, internals: string[]][] = [
  ['clerk', clerk => clerk, [
    // Clerk's type declares only two of these members, both as optional.
    '__internal_closeBlankCaptchaModal', '__internal_environment', '__internal_handleUnauthenticatedDevBrowser',
    '__internal_last_error', '__internal_moduleManager', '__internal_navigateWithError', '__internal_onAfterResponse',
    '__internal_onBeforeRequest', '__internal_openBlankCaptchaModal', '__internal_openProtectCheckModal',
    '__internal_resolvePendingProtectCheck', '__internal_setCountry', '__internal_setEnvironment',
    '__internal_updateProps', '_handleRedirectCallback', 'assertComponentsReady', 'buildHomeUrl', 'environment',
    'getFapiClient', 'internal_last_error', 'shouldFallbackToCachedResources', 'updateEnvironment',
  ]],
  ['clerk.client', ({ client }) => client, ['signInAttempt', 'signUpAttempt']],
  ['clerk.session', ({ session }) => session, ['_getToken', '_touchPost', 'isNew']],
  ['clerk.user', ({ user }) => user, ['cachedSessionsWithActivities', 'isNew']],
  ['clerk.user.primaryEmailAddress', ({ user }) => user?.primaryEmailAddress, ['isNew']],
  ['clerk.organization', ({ organization }) => organization, ['bulkOwnershipVerification', 'isNew']],
  ['a membership', ({ user }) => user?.organizationMemberships[0], ['isNew']],
]

/** The internal members of every resource of clerk-js. */
const internalsOfAll = [
  '_baseDelete', '_baseGet', '_baseMutate', '_baseMutateBypass', '_basePatch', '_basePost', '_basePostBypass', '_basePut',
  'fromJSON', 'path', 'withDefault',
]

test.each(parts)('the mock has each public member of %s, or throws an error that names the member', async (name, read, internals) => {
  const real = await createRealClerk(member)
  onTestFinished(() => real.dispose())
  const mock = createMockClerk(member)
  await Promise.all([real.load(), mock.load()])
  const [expected, actual] = [read(real) as object, read(mock) as object]

  const isSilent = (member: string) => readOf(expected, member) !== undefined && readOf(actual, member) === undefined
  const silent = [...membersOf(expected)].filter(isSilent)
  expect(silent.sort()).toEqual(name === 'clerk' ? internals : [...internals, ...internalsOfAll].sort())
})

test.each(['openUserProfile', 'mountUserButton', 'billing', 'redirectToUserProfile', 'createOrganization'] as const)(
  'reading clerk.%s throws an error until a test sets this member',
  name => {
    const clerk = createMockClerk()
    expect(() => clerk[name]).toThrow(`clerk.${name} = vi.fn()`)
    const own = vi.fn()
    Object.assign(clerk, { [name]: own })
    expect(clerk[name]).toBe(own)
    expect(() => createMockClerk()[name]).toThrow(`clerk.${name}`)
  },
)

test.each<[name: string, read: (clerk: MockClerk) => unknown]>([
  ['clerk.client.signIn', ({ client }) => client?.signIn],
  ['clerk.session.startVerification', ({ session }) => session?.startVerification],
  ['clerk.user.update', ({ user }) => user?.update],
  ['clerk.user.reload', ({ user }) => user?.reload],
  ['clerk.user.primaryEmailAddress.destroy', ({ user }) => user?.primaryEmailAddress?.destroy],
])('reading %s throws an error that says how to set this member', async (name, read) => {
  const clerk = createMockClerk()
  await clerk.load()
  expect(() => read(clerk)).toThrow(`the mock does not have ${name}. Set it in your test, as in ${name} = vi.fn()`)
})

test('a value that a test sets on a resource stays after a reload and a switch of sessions, but does not appear on other resources', async () => {
  const [clerk, other] = [createMockClerk({ sessions: 2 }), createMockClerk()]
  await Promise.all([clerk.load(), other.load()])
  const { user, session } = clerk
  const [update, startVerification, destroy, create] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
  user!.update = update
  session!.startVerification = startVerification
  user!.primaryEmailAddress!.destroy = destroy
  clerk.client!.create = create

  await clerk.client!.reload()
  await clerk.setActive({ session: 'sess_2' })
  expect(() => clerk.user!.update).toThrow('clerk.user.update')
  await clerk.setActive({ session: 'sess_1' })

  expect(clerk.user).not.toBe(user)
  expect(clerk.session).not.toBe(session)
  expect(clerk.user!.update).toBe(update)
  expect(clerk.session!.startVerification).toBe(startVerification)
  expect(clerk.user!.primaryEmailAddress!.destroy).toBe(destroy)
  expect(clerk.client!.create).toBe(create)
  expect(() => other.user!.update).toThrow('clerk.user.update')
})

test('a value that a test sets on the current user object is also set on the previous object of this user', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  const { user } = clerk
  await clerk.setActive({ session: 'sess_1' })
  const update = vi.fn()
  clerk.user!.update = update
  expect(user!.update).toBe(update)
})

test('the resources of the mock can be printed, compared and spread', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  const { client, session, user } = clerk
  expect(() => JSON.stringify([client, session, { ...user }])).not.toThrow()
  expect(user).toEqual(user)
  expect({ ...user }).toMatchObject({ id: 'user_1', firstName: 'Ada' })
})

function membersOf(object: object) {
  const names = new Set<string>()
  for (let owner = object; owner !== Object.prototype; owner = Object.getPrototypeOf(owner) as object) {
    Object.getOwnPropertyNames(owner).forEach(name => names.add(name))
  }
  return names
}

function readOf(object: object, name: string): unknown {
  try {
    return Reflect.get(object, name)
  } catch (error) {
    return error
  }
}
