import type { MockClerk } from 'vue-clerk/testing'
import type { Case } from '../comparison/observe'

/** What no other case tells: without these, some of mutants/mutants.js go unnoticed. */
export const edgeCases: Case[] = [
  { name: 'a callback gets no argument', act: (clerk, { note, settle }) =>
    settle(clerk.signOut((...args: unknown[]) => note(`${args.length} arguments`))) },
  { name: 'an id of other letters', scenario: { sessions: [{ id: 'sess_1' }, { id: 'a b/ü?' }] }, act: (clerk, { settle }) =>
    settle(clerk.signOut({ sessionId: 'a b/ü?' })) },

  { name: 'a session in an organization', scenario: { sessions: 2 }, act: (clerk, { settle }) =>
    settle(clerk.setActive({ organization: 'org_1' })) },
  { name: 'a slug after an organization', act: async (clerk, { settle }) => [
    await settle(clerk.setActive({ organization: 'org_1' })),
    await settle(clerk.setActive({ organization: 'acme' })),
  ] },
  { name: 'the current session while setActive navigates to a pending one', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'pending' }] }, act: (clerk, { note, settle }) =>
    settle(clerk.setActive({ session: 'sess_2', navigate: () => {
      note(`${clerk.session?.id}, of the touched client: ${clerk.session === clerk.client?.sessions[0]}`)
    } })) },
  { name: 'no hooks for a pending session', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'pending' }] }, act: async (clerk, { note, settle }) => {
    const hooks = { __internal_onBeforeSetActive: () => note('before'), __internal_onAfterSetActive: () => note('after') }
    Object.assign(window, hooks)
    try {
      return await settle(clerk.setActive({ session: clerk.client?.sessions[1] as never }))
    } finally {
      for (const name of Object.keys(hooks)) Reflect.deleteProperty(window, name)
    }
  } },

  { name: 'an id that changes while a hook runs', scenario: { sessions: 3 }, act: async (clerk, { settle }) => {
    const options = { sessionId: 'sess_1' }
    Object.assign(window, { __internal_onBeforeSetActive: () => { options.sessionId = 'sess_2' } })
    try {
      return await settle(clerk.signOut(options))
    } finally {
      Reflect.deleteProperty(window, '__internal_onBeforeSetActive')
    }
  } },

  { name: 'a session that is newer by its date alone', ...reloading({ updated_at: 1e12 }, { updated_at: 2e12 }) },
  { name: 'a session that is new by its organization alone', ...reloading({ last_active_organization_id: null }, { last_active_organization_id: 'org_1' }) },
  { name: 'a session that says the same', ...reloading({}, {}) },
  { name: 'a listener that threw at a new session', act: async (clerk, { note, settle }) => {
    let last: unknown
    clerk.addListener(({ session }) => {
      const isSame = session === last
      last = session
      note(isSame ? 'the same session' : 'a new session')
      if (!isSame) throw new Error('thrown by a listener')
    }, { skipInitialEmit: true })
    return [await settle(clerk.session!.touch()), await settle(readAnew(clerk)), await settle(readAnew(clerk))]
  } },

  { name: 'how a replacing navigation goes', unloaded: true, act: async (clerk, { note, settle }) => {
    await clerk.load({ routerPush: to => note(`push ${to}`), routerReplace: to => note(`replace ${to}`) })
    return [await settle(clerk.navigate('/x', { replace: true })), await settle(clerk.navigate('/y'))]
  } },
  { name: 'a sign-in comes back to this page', options: { signInUrl: '/sign-in', signUpUrl: '/sign-up' }, act: clerk => {
    const { href } = location
    history.replaceState(null, '', '/here?x#y')
    try {
      return [clerk.buildSignInUrl(), clerk.buildSignUpUrl()]
    } finally {
      history.replaceState(null, '', href)
    }
  } },

  // Which timer is first does not depend on how busy the machine is.
  { name: 'a request takes its time', scenario: { latency: 40 }, act: async (clerk, { note }) => {
    const signedOut = clerk.signOut()
    await new Promise(resolve => setTimeout(resolve, 20))
    note(`${clerk.session}, ${clerk.server.sessions.length} sessions on the server`)
    await signedOut
  } },
  { name: 'loading takes its time', scenario: { load: 40 }, unloaded: true, act: async (clerk, { note }) => {
    const loading = clerk.load()
    await new Promise(resolve => setTimeout(resolve, 20))
    note(clerk.status)
    await loading
  } },
]

/** The client as the server knows it, and as the browser does before and after `client.reload()`. */
function reloading(before: object, after: object): Pick<Case, 'scenario' | 'act'> {
  const answer = (session: object) => {
    const client = {
      object: 'client',
      id: 'client_1',
      // Without a token, which would tell the sessions apart as well.
      sessions: [{ object: 'session', id: 'sess_1', status: 'active', user: { id: 'user_1', created_at: 1e12, updated_at: 1e12 }, created_at: 1e12, updated_at: 1e12, ...session }],
      last_active_session_id: 'sess_1',
      created_at: 1e12,
      updated_at: 1e12,
    }
    return { status: 200, body: { response: client, client } }
  }
  return {
    scenario: () => {
      const answers = [before, after].map(answer)
      return { respond: ({ path }) => path === '/client' ? answers.shift() : undefined }
    },
    act: (clerk, { settle }) => settle(clerk.client!.reload()),
  }
}

async function readAnew(clerk: MockClerk) {
  await clerk.client!.reload()
  clerk.updateClient(clerk.client!)
}
