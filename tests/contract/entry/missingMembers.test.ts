// @vitest-environment jsdom
import type { MockClerk } from 'vue-clerk/testing'
import { expect, test, vi } from 'vitest'
import { createFakeFrontendApi, createMockClerk } from 'vue-clerk/testing'

test.each(['openUserProfile', 'mountUserButton', 'buildUserProfileUrl'] as const)(
  'calling clerk.%s() throws an error until a test sets this member',
  name => {
    const clerk = createMockClerk()
    expect(() => (clerk[name] as () => void)()).toThrow(`clerk.${name} = vi.fn()`)
    const own = vi.fn()
    Object.assign(clerk, { [name]: own })
    expect(clerk[name]).toBe(own)
    expect(() => (createMockClerk()[name] as () => void)()).toThrow(`clerk.${name}`)
  },
)

test.each(['redirectToUserProfile', 'createOrganization'] as const)('calling clerk.%s() rejects', async name => {
  const promise = (createMockClerk()[name] as () => Promise<unknown>)()
  await expect(promise).rejects.toThrow(`clerk.${name} = vi.fn()`)
})

test('reading clerk.billing throws an error until a test sets this member', () => {
  const clerk = createMockClerk()
  expect(() => clerk.billing).toThrow('clerk.billing = vi.fn()')
  const billing = { getPlans: vi.fn() }
  Object.assign(clerk, { billing })
  expect(clerk.billing).toBe(billing)
})

test.each(['signIn', 'signUp'] as const)('reading clerk.client.%s throws an error if a response contains it', async name => {
  const server = createFakeFrontendApi()
  const { response } = (server.handle({ method: 'GET', path: '/client' }) as { body: { response: object } }).body
  const started = { [name === 'signIn' ? 'sign_in' : 'sign_up']: { id: '1', status: 'abandoned' } }
  const clerk = createMockClerk({
    respond: ({ path }) => path === '/client' ? { status: 200, body: { response: { ...response, ...started } } } : undefined,
  })
  await clerk.load()
  expect(() => clerk.client![name]).toThrow(`clerk.client.${name} = vi.fn()`)
  // A printed client without this object would look as if no sign-in or sign-up had started.
  expect(() => JSON.stringify(clerk.client)).toThrow(`clerk.client.${name} = vi.fn()`)
})

test.each<[name: string, read: (clerk: MockClerk) => unknown]>([
  ['clerk.client.signIn.create', ({ client }) => client?.signIn.create],
  ['clerk.client.signUp.create', ({ client }) => client?.signUp.create],
  ['clerk.client.create', ({ client }) => client?.create],
  ['clerk.session.startVerification', ({ session }) => session?.startVerification],
  ['clerk.user.update', ({ user }) => user?.update],
  ['clerk.user.reload', ({ user }) => user?.reload],
  ['clerk.user.primaryEmailAddress.destroy', ({ user }) => user?.primaryEmailAddress?.destroy],
])('calling %s() rejects with an error that says how to set this member', async (name, read) => {
  const clerk = createMockClerk()
  await clerk.load()
  const call = read(clerk) as () => Promise<unknown>
  expect(call.name).toBe(name.split('.').pop())
  await expect(call()).rejects.toThrow(`the mock does not have ${name}. Set it in your test, as in ${name} = vi.fn()`)
})

test('a function that returns no promise in clerk-js throws', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  expect(() => clerk.user!.primaryEmailAddress!.createEmailLinkFlow()).toThrow('clerk.user.primaryEmailAddress.createEmailLinkFlow')
})

test('vi.spyOn() replaces a missing function', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  const update = vi.spyOn(clerk.user!, 'update').mockResolvedValue(clerk.user!)
  const open = vi.spyOn(clerk, 'openUserProfile').mockReturnValue()
  await clerk.user!.update({ firstName: 'Grace' })
  clerk.openUserProfile()
  expect(update).toHaveBeenCalledWith({ firstName: 'Grace' })
  expect(open).toHaveBeenCalledOnce()
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
  await expect(clerk.user!.update({})).rejects.toThrow('clerk.user.update')
  await clerk.setActive({ session: 'sess_1' })

  expect(clerk.user).not.toBe(user)
  expect(clerk.session).not.toBe(session)
  expect(clerk.user!.update).toBe(update)
  expect(clerk.session!.startVerification).toBe(startVerification)
  expect(clerk.user!.primaryEmailAddress!.destroy).toBe(destroy)
  expect(clerk.client!.create).toBe(create)
  await expect(other.user!.update({})).rejects.toThrow('clerk.user.update')
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
