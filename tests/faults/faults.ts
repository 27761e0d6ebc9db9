import type { FakeFrontendApi } from 'vue-clerk/testing'
import { signedOut, stillSignedIn, unconfirmed, type Fault } from './fault'
import { refusals } from './refusals'
import { blockSiteData, goOffline, returnToPage, sandbox, setClock } from './page'

const html = '<!doctype html><title>Bad gateway</title>'
const days = 24 * 60 * 60 * 1000

const refused = (status: number): Fault => ({
  name: `HTTP ${status}`, respond: () => ({ status }), outcome: stillSignedIn, retry: 'works',
})

/** All tested faults. `outcome` is expected after the first click, and `retry` after the second click. */
export const faults: Fault[] = [
  ...refusals,
  refused(401),
  refused(404),
  refused(422),
  refused(429),
  refused(500),
  { name: 'HTTP 502, an HTML page', respond: () => ({ status: 502, body: html }), outcome: stillSignedIn, retry: 'works' },
  { name: 'HTTP 404, the session has ended', hasOther: true, props: { sessionId: 'sess_1' }, afterLoad: endFirstSession, outcome: { ...signedOut, server: ['sess_2'] }, retry: 'works' },
  { name: 'network error', respond: () => 'network-error', outcome: unconfirmed, retry: 'works' },
  { name: 'offline', afterLoad: goOffline, respond: () => 'network-error', outcome: unconfirmed, retry: 'works' },
  { name: 'a timeout aborts the request', scenario: { latency: 30 }, respond: () => 'network-error', outcome: unconfirmed, retry: 'works' },
  { name: 'no response', scenario: { latency: 1e9 }, outcome: { ...stillSignedIn, button: 'pending', announced: 'Signing out…', reported: [] }, retry: 'waits too', note: 'clerk-js has no time limit for requests' },
  { name: 'HTTP 200, an HTML page', respond: () => ({ status: 200, body: html }), outcome: stillSignedIn, retry: 'works' },
  { name: 'HTTP 204, no content', respond: () => ({ status: 204 }), outcome: unconfirmed, retry: 'works' },
  { name: 'HTTP 200, {}, the session has ended', respond: endSessionAndSend({}), outcome: signedOut, retry: 'works' },
  { name: 'HTTP 200, {}, the session has not ended', respond: () => ({ status: 200, body: {} }), outcome: { ...signedOut, server: ['sess_1'] }, retry: 'works', note: 'clerk-js reads {} as a client without sessions' },
  { name: 'HTTP 200, the list of sessions is missing, the session has ended', respond: endSessionAndSend({ response: { object: 'client', id: 'client_1' }, client: null }), outcome: signedOut, retry: 'works' },
  { name: 'the server ends the session, but the response is lost', respond: (server, request) => {
    server.handle(request)
    return 'network-error'
  }, outcome: { ...unconfirmed, server: [] }, retry: 'works' },
  { name: 'Clerk’s script is blocked', scriptIsBlocked: true, outcome: { ...stillSignedIn, user: 'not loaded', reported: ['error', 'error'] }, retry: 'works', note: 'the app reports an error when Clerk fails to load, and an error at the click' },
  { name: 'the publishable key is malformed', options: { publishableKey: 'pk_test_hello' }, outcome: { ...stillSignedIn, button: 'missing', announced: '', user: 'not loaded' }, retry: 'nothing to click', note: 'the plugin throws' },
  { name: 'Clerk fails to load', respondToRead: () => ({ status: 500 }), outcome: { ...stillSignedIn, user: 'not loaded', reported: ['error', 'error'] }, retry: 'works', note: 'the app reports an error when Clerk fails to load, and an error at the click' },
  { name: 'Clerk never finishes loading', scenario: { load: 'never' }, outcome: { ...stillSignedIn, button: 'pending', announced: 'Signing out…', user: 'not loaded', reported: [] }, retry: 'waits too', note: 'the button has no time limit for loading Clerk' },
  { name: 'a second tab signs out', afterLoad: endAllSessions, outcome: signedOut, retry: 'works', note: 'tests/e2e/tabs.test.ts tests how clerk-js notifies this tab' },
  { name: 'the clock is 30 days fast', afterLoad: () => setClock(Date.now() + 30 * days), outcome: signedOut, retry: 'works', note: 'this package does not check when a token expires' },
  { name: 'the clock is 30 days slow', afterLoad: () => setClock(Date.now() - 30 * days), outcome: signedOut, retry: 'works', note: 'this package does not check when a token expires' },
  { name: 'back/forward cache', options: { standardBrowser: true, routerPush: undefined, routerReplace: undefined }, afterwards: returnToPage, outcome: { ...signedOut, redirects: ['http://localhost:3000/goodbye'] }, retry: 'works' },
  { name: 'storage is blocked, cookies are not kept', options: { standardBrowser: true }, beforeLoad: blockSiteData, outcome: signedOut, retry: 'works' },
  { name: 'storage and cookies throw', engines: ['clerk-js'], options: { standardBrowser: true }, beforeLoad: sandbox, outcome: { ...stillSignedIn, user: 'not loaded', reported: ['error', 'error'] }, retry: 'works', note: 'clerk-js cannot load without storage and cookies, but the mock can' },
]

function endFirstSession(server: FakeFrontendApi) {
  server.handle({ method: 'POST', path: '/client/sessions/sess_1/remove' })
}

function endAllSessions(server: FakeFrontendApi) {
  server.handle({ method: 'DELETE', path: '/client/sessions' })
}

function endSessionAndSend(body: object): Fault['respond'] {
  return (server, request) => {
    server.handle(request)
    return { status: 200, body }
  }
}
