import type { SignOutOptions } from '@clerk/shared/types'
import type { Scenario } from 'vue-clerk/testing'
import type { Case } from '../comparison/observe'
import { mutations, once, unauthorizedThen } from '../comparison/respond'

const statuses = [400, 401, 403, 404, 422, 429, 500, 502, 503]
const failed = 'A failed sign-out leaves no session'
const failedForAnother = 'A failure for another session changes nothing'
const unauthorized = 'A 401 reloads the client'
const networkError = 'After a network error, signOut() rejects without a retry'
const offline = 'While the browser is offline, clerk-js ignores network errors'

const targets: { name: string, sessions: number, options?: SignOutOptions, rule: string }[] = [
  { name: 'the only session', sessions: 1, rule: failed },
  { name: 'all of three sessions', sessions: 3, rule: failed },
  { name: 'the current of three sessions', sessions: 3, options: { sessionId: 'sess_1' }, rule: failed },
  { name: 'another of three sessions', sessions: 3, options: { sessionId: 'sess_2' }, rule: failedForAnother },
]
const error = { code: 'out_of_order', message: 'Short', long_message: 'The long message of the API.' }

const signedOutClient = {
  status: 200,
  body: { response: { object: 'client', id: 'client_1', sessions: [], last_active_session_id: null, created_at: 1e12, updated_at: 2e12 }, client: null },
}

// clerkJsRules.md explains the notation of `trace`, such as `U[1]`.
const cases: Shorthand[] = [
  ...targets.flatMap(({ name, sessions, options, rule }) => [
    ...statuses.flatMap(status => [
      { rule, name: `${status}, ${name}`, scenario: { sessions, respond: mutations({ status }) }, run: signOut(options) },
      { rule, name: `${status} with a body, ${name}`, scenario: { sessions, respond: mutations({ status, body: { errors: [error] } }) }, run: signOut(options) },
    ]),
    { rule, name: `500 once, then a retry, ${name}`, scenario: () => ({ sessions, respond: once(/^(POST|DELETE)/, { status: 500 }) }), run: signOutTwice(options) },
    { rule, name: `401 once, then a retry, ${name}`, scenario: () => ({ sessions, respond: once(/^(POST|DELETE)/, { status: 401 }) }), run: signOutTwice(options) },
    { rule: networkError, name, scenario: { sessions, respond: mutations('network-error') }, run: signOut(options) },
    { rule: networkError, name: `once, then a retry, ${name}`, scenario: () => ({ sessions, respond: once(/^(POST|DELETE)/, 'network-error') }), run: signOutTwice(options) },
    { rule: offline, name: `under WebDriver, ${name}`, scenario: { sessions, respond: mutations('network-error') }, page: { webdriver: true }, run: signOut(options) },
    { rule: offline, name, scenario: { sessions, respond: mutations('network-error') }, page: { onLine: false }, run: signOut(options) },
    { rule: offline, name: `with a callback, ${name}`, scenario: { sessions, respond: mutations('network-error') }, page: { onLine: false }, run: signOut(options, () => {}) },
    { name: `offline, then online again, ${name}`, scenario: () => ({ sessions, respond: once(/^(POST|DELETE)/, 'network-error') }), page: { onLine: false }, run: signOutTwice(options) },
    { name: `offline with rethrowOfflineNetworkErrors, ${name}`, scenario: { sessions, respond: mutations('network-error') }, page: { onLine: false }, options: { experimental: { rethrowOfflineNetworkErrors: true } }, run: signOut(options) },
    { name: `online with rethrowOfflineNetworkErrors, ${name}`, scenario: { sessions, respond: mutations('network-error') }, options: { experimental: { rethrowOfflineNetworkErrors: true } }, run: signOut(options) },
    { name: `500 under WebDriver, ${name}`, scenario: { sessions, respond: mutations({ status: 500 }) }, page: { webdriver: true }, run: signOut(options) },
    { name: `a failure with a callback, ${name}`, scenario: { sessions, respond: mutations({ status: 500 }) }, run: signOut(options, () => {}) },
    { name: `a late response, ${name}`, scenario: { sessions, latency: 20 }, run: signOut(options) },
    { name: `204, ${name}`, scenario: { sessions, respond: mutations({ status: 204 }) }, run: signOut(options) },
    { name: `200 {}, ${name}`, scenario: { sessions, respond: mutations({ status: 200, body: {} }) }, run: signOut(options) },
    { name: `202 without a body, ${name}`, scenario: { sessions, respond: mutations({ status: 202 }) }, run: signOut(options) },
    { name: `500 {}, ${name}`, scenario: { sessions, respond: mutations({ status: 500, body: {} }) }, run: signOut(options) },
    { name: `500 null, ${name}`, scenario: { sessions, respond: mutations({ status: 500, body: null }) }, run: signOut(options) },
    ...[200, 404, 502].map(status => (
      { name: `${status} with an HTML page, ${name}`, scenario: { sessions, respond: mutations({ status, body: '<h1>Bad gateway</h1>' }) }, run: signOut(options) }
    )),
    { name: `persistClient false and 500, ${name}`, scenario: { sessions, respond: mutations({ status: 500 }) }, options: { experimental: { persistClient: false } }, run: signOut(options) },
    { name: `persistClient false and offline, ${name}`, scenario: { sessions, respond: mutations('network-error') }, page: { onLine: false }, options: { experimental: { persistClient: false } }, run: signOut(options) },
  ] satisfies Shorthand[]),

  { rule: failed, name: 'all of three sessions, the whole trace', scenario: { sessions: 3, respond: mutations({ status: 500 }) }, run: signOut(), trace: 'U[1,2,3], DELETE /client/sessions' },
  { rule: failedForAnother, name: 'the whole trace', scenario: { sessions: 3, respond: mutations({ status: 500 }) }, run: signOut({ sessionId: 'sess_2' }), trace: 'POST /client/sessions/sess_2/remove' },
  { rule: unauthorized, name: 'the whole trace', scenario: { sessions: 3, respond: mutations({ status: 401 }) }, run: signOut({ sessionId: 'sess_2' }), trace: 'POST /client/sessions/sess_2/remove, GET /client, sess_1[1,2,3]' },
  { rule: networkError, name: 'the whole trace', respond: mutations('network-error'), page: { webdriver: false }, trace: 'U[1], DELETE /client/sessions' },
  { rule: offline, name: 'the whole trace', respond: mutations('network-error'), page: { onLine: false }, trace: 'U[1], DELETE /client/sessions, push /, N[1]' },
  { rule: 'No session until the API answers', name: 'a slow API', latency: 20, trace: 'U[1], DELETE /client/sessions, push /, N[]' },

  // The list lacks 401, because clerk-js repeats GET /client forever if the response to GET /client is 401.
  ...[200, 403, 404, 500].flatMap(status => [
    { rule: unauthorized, name: `GET /client answers ${status}`, scenario: () => ({ sessions: 3, respond: unauthorizedThen({ status }) }), run: signOut({ sessionId: 'sess_2' }) },
    { rule: unauthorized, name: `setActive, and GET /client answers ${status}`, scenario: () => ({ sessions: 3, respond: unauthorizedThen({ status }) }), run: (clerk, { settle }) => settle(clerk.setActive({ session: 'sess_2' })) },
  ] satisfies Shorthand[]),
  { rule: unauthorized, name: 'the server no longer lists the session', scenario: () => ({ sessions: 3, respond: unauthorizedThen(signedOutClient) }), run: signOut({ sessionId: 'sess_2' }) },
  { name: 'handleUnauthenticated()', scenario: { sessions: 2 }, run: (clerk, { settle }) => settle(clerk.handleUnauthenticated()) },
  { name: 'handleUnauthenticated() after a failed sign-out', scenario: { sessions: 2, respond: mutations({ status: 500 }) }, run: async (clerk, { settle }) => [
    await settle(clerk.signOut()),
    await settle(clerk.handleUnauthenticated()),
  ] },
  { name: 'a respond that throws', scenario: { respond: () => {
    throw new Error('a mistake in the scenario')
  } }, unloaded: true, run: (clerk, { settle }) => settle(clerk.load()) },
  { name: 'the client in the meta of an error', scenario: { sessions: 3, respond: mutations({ status: 422, body: { errors: [error], meta: { client: { object: 'client', id: 'client_1', last_active_session_id: null, sessions: [], created_at: 1e12, updated_at: 2e12 } } } }) }, run: signOut({ sessionId: 'sess_2' }) },
]

export const failureCases = cases.map(withShorthands)

/** A shorter form of a case. If a case has no `run`, the case calls `signOut()`. */
type Shorthand = Omit<Case, 'run'> & { run?: Case['run'], respond?: Scenario['respond'], latency?: number }

function withShorthands({ respond, latency, ...rest }: Shorthand): Case {
  return { scenario: { respond, latency }, run: signOut(), ...rest }
}

function signOut(options?: SignOutOptions, callback?: () => void): Case['run'] {
  return (clerk, { settle }) => settle(callback ? clerk.signOut(callback, options) : clerk.signOut(options))
}

function signOutTwice(options?: SignOutOptions): Case['run'] {
  return async (clerk, { settle }) => [await settle(clerk.signOut(options)), await settle(clerk.signOut(options))]
}
