const file = 'fake-api/fakeFrontendApi.ts'

/**
 * Bugs of the fake Frontend API. The mock and clerk-js use the same fake Frontend API, so that only a comparison with
 * recorded.json finds these bugs.
 */
export const apiMutants = [
  { file, name: 'the API keeps a removed session', find: 'keepSessions(other => other !== session)\n      return { response: { ...session, status: \'removed\' }', replace: 'return { response: { ...session, status: \'removed\' }' },
  { file, name: 'the API still lists a removed session, with the status "removed"', find: 'keepSessions(other => other !== session)\n      return { response: { ...session, status: \'removed\' }', replace: 'session.status = \'removed\'\n      return { response: { ...session, status: \'removed\' }' },
  { file, name: 'the response to a removal contains no client', find: '{ response: { ...session, status: \'removed\' }, client }', replace: '{ response: { ...session, status: \'removed\' }, client: null }' },
  { file, name: 'the API makes the next session current after the current session has ended', find: 'client.last_active_session_id = null\n', replace: 'client.last_active_session_id = client.sessions[0]?.id ?? null\n' },
  { file, name: 'a touch does not make the session current', find: 'client.last_active_session_id = session.id\n', replace: '' },
  { file, name: 'the API has another error code for an unknown session', find: 'errorJson(\'resource_not_found\', `No session', replace: 'errorJson(\'session_not_found\', `No session' },
  { file, name: 'the API ends all sessions but the first', find: 'keepSessions(() => false)', replace: 'keepSessions(session => session === client.sessions[0])' },
  { file, name: 'a touch does not set the organization', find: 'session.last_active_organization_id = body.active_organization_id || null', replace: 'session.last_active_organization_id = null' },
  { file: 'fake-api/clientJson.ts', name: 'a token has the ID of another session', find: '...{ sid, sts, sub:', replace: '...{ sid: `${sid}_`, sts, sub:' },
  { file: 'fake-api/clientJson.ts', name: 'a token does not contain the organization', find: '...organizationClaims(user.organization_memberships, organizationId),', replace: '' },
  { file: 'fake-api/clientJson.ts', name: 'an error has no long message', find: '[{ code, message, long_message: message }]', replace: '[{ code, message, long_message: \'\' }]' },
  { file: 'fake-api/injectedResponse.ts', name: 'an injected network error becomes a response with the status 500', find: 'if (injected === \'network-error\') return injected', replace: 'if (injected === \'network-error\') return { status: 500, body: errorJson(\'network\', \'error\') }' },
]
