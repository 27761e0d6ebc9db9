// A fake of a loaded Clerk, with the members that the packages in the benchmark read. As in clerk-js, each emission
// passes a new object to the listeners.
const signedInSession = id => {
  const user = { id: `user_${id}`, organizationMemberships: [] }
  const claims = { sub: user.id, sid: `sess_${id}` }
  return { id: `sess_${id}`, status: 'active', user, lastActiveToken: { jwt: { claims } }, getToken: async () => 'token' }
}

export function createFakeClerk() {
  const sessions = [signedInSession(1), signedInSession(2)]
  const client = { id: 'client_1', sessions, signedInSessions: sessions }
  const listeners = new Set()
  const resources = () => ({ client, session: clerk.session, user: clerk.user, organization: null })
  const clerk = {
    loaded: true,
    status: 'ready',
    publishableKey: `pk_test_${btoa('clerk.bench.test$')}`,
    client,
    session: sessions[0],
    user: sessions[0].user,
    organization: null,
    listeners,
    signOuts: 0,
    /** Returns a promise that never settles, so that every later click happens during a sign-out. */
    signOut: () => {
      clerk.signOuts++
      return new Promise(() => {})
    },
    load: async () => {},
    on: () => {},
    off: () => {},
    addListener(listener) {
      listeners.add(listener)
      listener(resources())
      return () => listeners.delete(listener)
    },
    emit() {
      const next = resources()
      listeners.forEach(listener => listener(next))
    },
    emitAnotherUser() {
      clerk.session = sessions.find(session => session !== clerk.session)
      clerk.user = clerk.session.user
      clerk.emit()
    },
  }
  return clerk
}
