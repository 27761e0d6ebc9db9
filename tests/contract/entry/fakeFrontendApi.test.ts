// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { createFakeFrontendApi } from 'vue-clerk/testing'

const idsOf = ({ server }: ReturnType<typeof createFakeFrontendApi>) => server.sessions.map(({ id }) => id)

test('the fake Frontend API works in Node, without a DOM', () => {
  expect(typeof window).toBe('undefined')
  const api = createFakeFrontendApi({ sessions: 2 })
  expect(api.handle({ method: 'GET', path: '/client' })).toMatchObject({
    status: 200,
    body: { response: { id: 'client_1', last_active_session_id: 'sess_1', sessions: [{ id: 'sess_1' }, { id: 'sess_2' }] } },
  })
})

test.each([
  ['DELETE', '/client/sessions', []],
  ['DELETE', '/client', []],
  ['POST', '/client/sessions/sess_2/remove', ['sess_1', 'sess_3']],
  ['POST', '/client/sessions/sess_2/end', ['sess_1', 'sess_3']],
  ['POST', '/client/sessions/sess_2/touch', ['sess_1', 'sess_2', 'sess_3']],
  ['POST', '/client/sessions/sess_2/tokens', ['sess_1', 'sess_2', 'sess_3']],
  ['POST', '/client/sessions/sess_2/tokens/supabase', ['sess_1', 'sess_2', 'sess_3']],
  ['GET', '/client/sessions/sess_2', ['sess_1', 'sess_2', 'sess_3']],
  ['GET', '/environment', ['sess_1', 'sess_2', 'sess_3']],
  ['PATCH', '/environment', ['sess_1', 'sess_2', 'sess_3']],
  ['POST', '/dev_browser', ['sess_1', 'sess_2', 'sess_3']],
])('the fake Frontend API responds to %s %s', (method, path, left) => {
  const api = createFakeFrontendApi({ sessions: 3 })
  expect(api.handle({ method, path })).toMatchObject({ status: 200 })
  expect(idsOf(api)).toEqual(left)
})

test('removing the current session makes no other session current', () => {
  const api = createFakeFrontendApi({ sessions: 3 })
  api.handle({ method: 'POST', path: '/client/sessions/sess_1/remove' })
  expect(api.handle({ method: 'GET', path: '/client' })).toMatchObject({ body: { response: { last_active_session_id: null } } })
})

test('a touch request makes the session current, and sets the organization of the session', () => {
  const api = createFakeFrontendApi({ sessions: 3 })
  const response = api.handle({ method: 'POST', path: '/client/sessions/sess_3/touch', body: { active_organization_id: 'org_1' } })
  expect(response).toMatchObject({
    body: { response: { last_active_organization_id: 'org_1' }, client: { last_active_session_id: 'sess_3' } },
  })
})

test('a request for an unknown session gets Clerk\'s 404 response', () => {
  const response = createFakeFrontendApi().handle({ method: 'POST', path: '/client/sessions/sess_9/remove' })
  expect(response).toMatchObject({ status: 404, body: { errors: [{ code: 'resource_not_found', long_message: expect.stringContaining('sess_9') }] } })
})

test.each([
  ['GET', '/nowhere'],
  ['POST', '/client'],
  ['DELETE', '/client/sessions/sess_1'],
  ['POST', '/client/sessions/sess_1/dance'],
  ['POST', '/v1/client'],
])('a request to the unknown route %s %s gets an error that names scenario.respond', (method, path) => {
  expect(createFakeFrontendApi().handle({ method, path })).toMatchObject({
    status: 404,
    body: { errors: [{ code: 'fake_route_not_found', message: expect.stringMatching(`does not answer ${method} ${path}.*scenario.respond`) }] },
  })
})

test('reset() restores the initial sessions', () => {
  const api = createFakeFrontendApi({ sessions: 2 })
  const before = api.handle({ method: 'GET', path: '/client' })
  api.handle({ method: 'DELETE', path: '/client/sessions' })
  api.reset()
  expect(idsOf(api)).toEqual(['sess_1', 'sess_2'])
  expect(withoutTokens(api.handle({ method: 'GET', path: '/client' }))).toEqual(withoutTokens(before))
})

test('changing a response does not change the server', () => {
  const api = createFakeFrontendApi()
  const response = api.handle({ method: 'GET', path: '/client' }) as { body: { response: { sessions: unknown[] } } }
  response.body.response.sessions.length = 0
  expect(idsOf(api)).toEqual(['sess_1'])
})

test('the fake Frontend API handles a request only if scenario.respond returns undefined', () => {
  const respond = vi.fn(({ method }: { method: string }) => method === 'DELETE' ? 'network-error' as const : undefined)
  const api = createFakeFrontendApi({ respond })
  expect(api.handle({ method: 'DELETE', path: '/client/sessions' })).toBe('network-error')
  expect(idsOf(api)).toEqual(['sess_1'])
  expect(api.handle({ method: 'GET', path: '/client' })).toMatchObject({ status: 200 })
  expect(respond.mock.calls).toEqual([[{ method: 'DELETE', path: '/client/sessions' }], [{ method: 'GET', path: '/client' }]])
})

test('the fake Frontend API adds Clerk\'s error body to an injected error status without a body', () => {
  const responseTo = (status: number) =>
    createFakeFrontendApi({ respond: () => ({ status }) }).handle({ method: 'DELETE', path: '/client/sessions' })
  expect(responseTo(404)).toMatchObject({ status: 404, body: { errors: [{ code: 'resource_not_found' }] } })
  expect(responseTo(503)).toMatchObject({ status: 503, body: { errors: [{ long_message: expect.stringContaining('503') }] } })
})

test('the fake Frontend API adds the normal body to an injected success status without a body', () => {
  const api = createFakeFrontendApi({ respond: () => ({ status: 202 }) })
  expect(api.handle({ method: 'DELETE', path: '/client/sessions' })).toMatchObject({ status: 202, body: { response: { sessions: [] } } })
  expect(idsOf(api)).toEqual([])
})

test('an injected 204 response has no body and ends no session', () => {
  const api = createFakeFrontendApi({ respond: () => ({ status: 204 }) })
  expect(api.handle({ method: 'DELETE', path: '/client/sessions' })).toEqual({ status: 204, body: undefined })
  expect(idsOf(api)).toEqual(['sess_1'])
})

test.each([
  ['no status', {}],
  ['a status of 99', { status: 99 }],
  ['a status as a string', { status: '500' }],
  ['null', null],
])('the response is an error that names the accepted values if scenario.respond returns %s', (_, injected) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const api = createFakeFrontendApi({ respond: () => injected as never })
  expect(api.handle({ method: 'GET', path: '/client' })).toMatchObject({
    status: 500,
    body: { errors: [{ message: expect.stringMatching(/scenario\.respond failed for GET \/client.*Pass \{ status: 200…599/) }] },
  })
  expect(logged).toHaveBeenCalledOnce()
  logged.mockRestore()
})

const circular: Record<string, unknown> = {}
circular.self = circular

test.each([
  ['a promise', Promise.resolve({ status: 500 }), /scenario\.respond failed for GET \/client: .*a promise\. Return the response itself/],
  ['a circular object', circular, /the returned response is \[object Object\]\. Pass \{ status/],
  ['a circular body', { status: 200, body: circular }, /scenario\.respond failed for GET \/client: .*circular/],
  ['a body that JSON cannot represent', { status: 200, body: () => {} }, /scenario\.respond failed for GET \/client/],
])('the response is an error that names the mistake if scenario.respond returns %s', (_, injected, message) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const api = createFakeFrontendApi({ respond: () => injected as never })
  expect(api.handle({ method: 'GET', path: '/client' })).toMatchObject({ status: 500, body: { errors: [{ message: expect.stringMatching(message) }] } })
  expect(logged).toHaveBeenCalledOnce()
  logged.mockRestore()
})

function withoutTokens(response: unknown) {
  return JSON.parse(JSON.stringify(response, (key, value: unknown) => key === 'jwt' ? undefined : value)) as unknown
}
