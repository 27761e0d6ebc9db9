import type { MockClerk } from 'vue-clerk/testing'
import type { Operation } from './operation'

const getTokens = [
  undefined, {}, { template: 'supabase' }, { skipCache: true }, { template: 'supabase', skipCache: true },
  { organizationId: 'org_1' }, { organizationId: 'org_unknown' }, { leewayInSeconds: 5 },
].map((options): Operation => ({
  name: `session.getToken(${JSON.stringify(options) ?? ''})`,
  run: ({ session }) => session!.getToken(options),
}))

const switches = [
  { organization: 'org_1' }, { organization: 'acme' }, { organization: null }, { organization: 'org_unknown' },
  { organization: 'unknown' }, { session: 'sess_2' }, { session: 'sess_unknown' }, { session: null },
  { session: 'sess_2', organization: 'org_1' }, { session: 'sess_2', redirectUrl: '/there' }, {},
].map((params): Operation => ({
  name: `clerk.setActive(${JSON.stringify(params)})`,
  run: async clerk => {
    await clerk.setActive(params)
    return stateOf(clerk)
  },
}))

const authorizations = [
  {}, { role: 'org:admin' }, { role: 'org:member' }, { permission: 'org:invoices:create' }, { permission: 'org:unknown' },
  { feature: 'user:reports' }, { plan: 'org:gold' }, { reverification: 'strict' },
].map((params): Operation => ({
  name: `session.checkAuthorization(${JSON.stringify(params)})`,
  run: ({ session }) => session!.checkAuthorization(params as never),
}))

const updates = [
  { firstName: 'Grace' }, { unsafeMetadata: { seen: true } }, { firstName: 'Grace', unsafeMetadata: {} }, { username: null },
].map((params): Operation => ({
  name: `user.update(${JSON.stringify(params)})`,
  run: ({ user }) => user!.update(params),
}))

const reloads: Record<string, (clerk: MockClerk) => unknown> = {
  'client.reload()': ({ client }) => client!.reload(),
  'session.reload()': ({ session }) => session!.reload(),
  'the reload() of the second session': ({ client }) => client!.sessions[1]!.reload(),
  'user.reload()': ({ user }) => user!.reload(),
  'organization.reload()': ({ organization }) => organization!.reload(),
  'membership.reload()': ({ user }) => user!.organizationMemberships[0]!.reload(),
  'email.reload()': ({ user }) => user!.primaryEmailAddress!.reload(),
  'verification.reload()': ({ user }) => user!.primaryEmailAddress!.verification.reload(),
  'token.reload()': ({ session }) => session!.lastActiveToken!.reload(),
  'signIn.reload()': ({ client }) => client!.signIn.reload(),
  'signUp.reload()': ({ client }) => client!.signUp.reload(),
}

const others: Record<string, (clerk: MockClerk) => unknown> = {
  'user.updateMetadata()': ({ user }) => user!.updateMetadata({ unsafeMetadata: { seen: true } }),
  'user.getOrganizationMemberships({ pageSize: 5 })': ({ user }) => user!.getOrganizationMemberships({ pageSize: 5 }),
  'organization.getMemberships({})': ({ organization }) => organization!.getMemberships({}),
  'client.buildTouchUrl({ redirectUrl })': ({ client }) => client!.buildTouchUrl({ redirectUrl: new URL('https://example.org/a?b') }),
  'the state after session.remove()': async clerk => [await clerk.session!.remove(), stateOf(clerk)],
  'the state after session.end()': async clerk => [await clerk.session!.end(), stateOf(clerk)],
  'the state after client.destroy()': async clerk => [await clerk.client!.destroy(), stateOf(clerk), clerk.client],
  'the client after client.resetSignIn()': clerk => [clerk.client!.resetSignIn(), clerk.client!.signIn],
  'the same objects in several places': ({ client, session, user, organization }) => [
    session === client!.sessions[0],
    user === session!.user,
    user!.primaryEmailAddress === user!.emailAddresses[0],
    organization === user!.organizationMemberships[0]!.organization,
    client!.signIn === Reflect.get(client!, 'signInAttempt'),
  ],
  'the functions of two users': ({ client, user }) => user!.update === client!.sessions[1]!.user!.update,
  'an assigned function': ({ user }) => {
    const update = async () => user!
    user!.update = update
    return [user!.update === update, Object.keys(user!).includes('update')]
  },
  'for … in user': ({ user }) => {
    const names: string[] = []
    for (const name in user) if (!name.startsWith('_')) names.push(name)
    return names.sort()
  },
  'String(new Date(user.createdAt))': ({ user }) => String(new Date(user!.createdAt!)),
  'events: on() with notify': clerk => heard(listener => clerk.on('status', listener, { notify: true })),
  'events: on() without notify': clerk => heard(listener => clerk.on('status', listener)),
  'events: on() after off()': clerk => heard(listener => {
    clerk.on('status', listener)
    clerk.off('status', listener)
  }),
  'events: the results of on() and off()': clerk => [clerk.on('status', () => {}), clerk.off('status', () => {})],
  'events: an unknown event': clerk => clerk.on('unknown' as 'status', () => {}),
  'addListener(): the first emission': clerk => heard(listener => clerk.addListener(listener)),
  'addListener() with skipInitialEmit': clerk => heard(listener => clerk.addListener(listener, { skipInitialEmit: true })),
}

const sdkMetadata: Operation = {
  name: 'load({ sdkMetadata })',
  options: { sdkMetadata: { name: 'my-sdk', version: '1.2.3' } },
  run: clerk => [clerk.sdkMetadata, Object.keys(clerk).includes('sdkMetadata')],
}

/** The operations with arguments, which can't be generated. */
export const writtenOperations: Operation[] = [
  sdkMetadata, ...getTokens, ...switches, ...authorizations, ...updates,
  ...Object.entries({ ...reloads, ...others }).map(([name, run]): Operation => ({ name, run })),
]

function stateOf({ client, session, user, organization, isSignedIn }: MockClerk) {
  return {
    sessions: client!.sessions.map(({ id, status }) => [id, status]),
    session: session && [session.id, session.lastActiveOrganizationId],
    user: user && user.id,
    organization: organization && organization.id,
    isSignedIn,
  }
}

function heard(listen: (listener: (value: unknown) => void) => unknown) {
  const values: unknown[] = []
  listen(value => values.push(value))
  return values
}
