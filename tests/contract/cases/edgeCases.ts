import type { MockClerk } from 'vue-clerk/testing'
import type { Case } from '../comparison/observe'

/** mutants/run.js adds one small bug to the mock at a time. Each of these cases finds a bug that no other case finds. */
export const edgeCases: Case[] = [
  { name: 'a callback gets no argument', run: (clerk, { note, settle }) =>
    settle(clerk.signOut((...args: unknown[]) => note(`${args.length} arguments`))) },
  { name: 'an ID with special characters', scenario: { sessions: [{ id: 'sess_1' }, { id: 'a b/ü?' }] }, run: (clerk, { settle }) =>
    settle(clerk.signOut({ sessionId: 'a b/ü?' })) },

  { name: 'setActive with an organization ID', scenario: { sessions: 2 }, run: (clerk, { settle }) =>
    settle(clerk.setActive({ organization: 'org_1' })) },
  { name: 'setActive with an organization ID, then with a slug', run: async (clerk, { settle }) => [
    await settle(clerk.setActive({ organization: 'org_1' })),
    await settle(clerk.setActive({ organization: 'acme' })),
  ] },
  { name: 'the current session while setActive navigates with a pending session', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'pending' }] }, run: (clerk, { note, settle }) =>
    settle(clerk.setActive({ session: 'sess_2', navigate: () => {
      note(`${clerk.session?.id}, the same object as client.sessions[0]: ${clerk.session === clerk.client?.sessions[0]}`)
    } })) },
  { name: 'setActive with a pending session and hooks', scenario: { sessions: [{ id: 'sess_1' }, { id: 'sess_2', status: 'pending' }] }, run: async (clerk, { note, settle }) => {
    const hooks = { __internal_onBeforeSetActive: () => note('before'), __internal_onAfterSetActive: () => note('after') }
    Object.assign(window, hooks)
    try {
      return await settle(clerk.setActive({ session: clerk.client?.sessions[1] as never }))
    } finally {
      for (const name of Object.keys(hooks)) Reflect.deleteProperty(window, name)
    }
  } },

  { name: 'a session ID that a hook changes', scenario: { sessions: 3 }, run: async (clerk, { settle }) => {
    const options = { sessionId: 'sess_1' }
    Object.assign(window, { __internal_onBeforeSetActive: () => { options.sessionId = 'sess_2' } })
    try {
      return await settle(clerk.signOut(options))
    } finally {
      Reflect.deleteProperty(window, '__internal_onBeforeSetActive')
    }
  } },

  { name: 'a session that changes only its date', ...reloading({ updated_at: 1e12 }, { updated_at: 2e12 }) },
  { name: 'a session that changes only its organization', ...reloading({ last_active_organization_id: null }, { last_active_organization_id: 'org_1' }) },
  { name: 'an unchanged session', ...reloading({}, {}) },
  { name: 'a listener that throws for each new session', run: async (clerk, { note, settle }) => {
    let last: unknown
    clerk.addListener(({ session }) => {
      const isSame = session === last
      last = session
      note(isSame ? 'the same session' : 'a new session')
      if (!isSame) throw new Error('thrown by a listener')
    }, { skipInitialEmit: true })
    return [
      await settle(clerk.session!.touch()),
      await settle(reloadAndUpdate(clerk)),
      await settle(reloadAndUpdate(clerk)),
    ]
  } },

  { name: 'navigate() with replace', unloaded: true, run: async (clerk, { note, settle }) => {
    await clerk.load({ routerPush: to => note(`push ${to}`), routerReplace: to => note(`replace ${to}`) })
    return [await settle(clerk.navigate('/x', { replace: true })), await settle(clerk.navigate('/y'))]
  } },
  { name: 'sign-in and sign-up URLs return to the current page', options: { signInUrl: '/sign-in', signUpUrl: '/sign-up' }, run: clerk => {
    const { href } = location
    history.replaceState(null, '', '/here?x#y')
    try {
      return [clerk.buildSignInUrl(), clerk.buildSignUpUrl()]
    } finally {
      history.replaceState(null, '', href)
    }
  } },

  // These two cases read the state after 20 ms, and the response arrives after 40 ms. Even on a busy machine, the timer
  // of 20 ms fires first.
  { name: 'a request with latency', scenario: { latency: 40 }, run: async (clerk, { note }) => {
    const signedOut = clerk.signOut()
    await new Promise(resolve => setTimeout(resolve, 20))
    note(`${clerk.session}, ${clerk.server.sessions.length} sessions on the server`)
    await signedOut
  } },
  { name: 'a load with latency', scenario: { load: 40 }, unloaded: true, run: async (clerk, { note }) => {
    const loading = clerk.load()
    await new Promise(resolve => setTimeout(resolve, 20))
    note(clerk.status)
    await loading
  } },
]

/** Creates a case that reloads the client. The reload changes the session's fields from `before` to `after`. */
function reloading(before: object, after: object): Pick<Case, 'scenario' | 'run'> {
  const responseWith = (session: object) => {
    const client = {
      object: 'client',
      id: 'client_1',
      // The session has no token, because a new token would change the session too.
      sessions: [{ object: 'session', id: 'sess_1', status: 'active', user: { id: 'user_1', created_at: 1e12, updated_at: 1e12 }, created_at: 1e12, updated_at: 1e12, ...session }],
      last_active_session_id: 'sess_1',
      created_at: 1e12,
      updated_at: 1e12,
    }
    return { status: 200, body: { response: client, client } }
  }
  return {
    scenario: () => {
      const responses = [before, after].map(responseWith)
      return { respond: ({ path }) => path === '/client' ? responses.shift() : undefined }
    },
    run: (clerk, { settle }) => settle(clerk.client!.reload()),
  }
}

async function reloadAndUpdate(clerk: MockClerk) {
  await clerk.client!.reload()
  clerk.updateClient(clerk.client!)
}
