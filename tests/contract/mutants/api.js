const file = 'fake-api/fakeFrontendApi.ts'

/**
 * Small bugs in the fake Frontend API. In the tests, both the mock and clerk-js send their requests to this API. A bug
 * of this API changes the results of both in the same way. So only a comparison with recorded.json finds the bug.
 */
export const apiMutants = [
  { file, name: 'the API still lists a removed session, with the status "active"', find: 'keepSessions(other => other !== session)\n      return { response: { ...session, status: \'removed\' }', replace: 'return { response: { ...session, status: \'removed\' }' },
  { file, name: 'the API still lists a removed session, with the status "removed"', find: 'keepSessions(other => other !== session)\n      return { response: { ...session, status: \'removed\' }', replace: 'session.status = \'removed\'\n      return { response: { ...session, status: \'removed\' }' },
  { file, name: 'the response to the removal of a session contains no client', find: '{ response: { ...session, status: \'removed\' }, client }', replace: '{ response: { ...session, status: \'removed\' }, client: null }' },
  { file, name: 'the API makes the next session current after the current session has ended', find: 'client.last_active_session_id = null\n', replace: 'client.last_active_session_id = client.sessions[0]?.id ?? null\n' },
  { file, name: 'a touch does not make the session current', find: 'client.last_active_session_id = session.id\n', replace: '' },
  { file, name: 'the API sends a wrong error code for an unknown session', find: 'errorJson(\'resource_not_found\', `No session', replace: 'errorJson(\'session_not_found\', `No session' },
  { file, name: 'the request to end all sessions keeps the first session', find: 'keepSessions(() => false)', replace: 'keepSessions(session => session === client.sessions[0])' },
  { file, name: 'a touch sets the active organization to null', find: 'session.last_active_organization_id = body.active_organization_id || null', replace: 'session.last_active_organization_id = null' },
  { file: 'fake-api/clientJson.ts', name: 'a token contains the ID of another session', find: '...{ sid, sts, sub:', replace: '...{ sid: `${sid}_`, sts, sub:' },
  { file: 'fake-api/clientJson.ts', name: 'a token does not contain the active organization', find: '...organizationClaims(user.organization_memberships, organizationId),', replace: '' },
  { file: 'fake-api/clientJson.ts', name: 'an error of the API has no long message', find: '[{ code, message, long_message: message }]', replace: '[{ code, message, long_message: \'\' }]' },
  { file: 'fake-api/injectedResponse.ts', name: 'the API responds with the status 500 instead of a network error that a test injects', find: 'if (injected === \'network-error\') return injected', replace: 'if (injected === \'network-error\') return { status: 500, body: errorJson(\'network\', \'error\') }' },
]
