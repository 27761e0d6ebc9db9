import type { FakeFrontendApi } from 'vue-clerk/testing'
import { signedOut, stillSignedIn, unconfirmed, type Fault } from './fault'
import { refusals } from './refusals'
import { blockSiteData, comeBack, goOffline, sandbox, setClock } from './page'

const html = '<!doctype html><title>Bad gateway</title>'
const days = 24 * 60 * 60 * 1000

const refused = (status: number): Fault => ({
  name: `HTTP ${status}`, answers: () => ({ status }), outcome: stillSignedIn, retry: 'works',
})

/** Every way in which a sign-out goes wrong, what then has to be, and whether the next click works. */
export const faults: Fault[] = [
  ...refusals,
  refused(401),
  refused(404),
  refused(422),
  refused(429),
  refused(500),
  { name: 'HTTP 502, a page of HTML', answers: () => ({ status: 502, body: html }), outcome: stillSignedIn, retry: 'works' },
  { name: 'HTTP 404, the session is gone', hasOther: true, props: { sessionId: 'sess_1' }, afterLoad: endOneElsewhere, outcome: { ...signedOut, server: ['sess_2'] }, retry: 'works' },
  { name: 'network error', answers: () => 'network-error', outcome: unconfirmed, retry: 'works' },
  { name: 'offline', afterLoad: goOffline, answers: () => 'network-error', outcome: unconfirmed, retry: 'works' },
  { name: 'timeout: the request is aborted', scenario: { latency: 30 }, answers: () => 'network-error', outcome: unconfirmed, retry: 'works' },
  { name: 'no answer at all', scenario: { latency: 1e9 }, outcome: { ...stillSignedIn, button: 'pending', announced: 'Signing out…', reported: [] }, retry: 'waits too', note: 'clerk-js has no time limit' },
  { name: 'HTTP 200, a page of HTML', answers: () => ({ status: 200, body: html }), outcome: stillSignedIn, retry: 'works' },
  { name: 'HTTP 204, no content', answers: () => ({ status: 204 }), outcome: unconfirmed, retry: 'works' },
  { name: 'HTTP 200, {}, and it has ended', answers: endsAnd({}), outcome: signedOut, retry: 'works' },
  { name: 'HTTP 200, {}, but it has not', answers: () => ({ status: 200, body: {} }), outcome: { ...signedOut, server: ['sess_1'] }, retry: 'works', note: 'clerk-js takes {} for a client without sessions' },
  { name: 'HTTP 200, sessions missing', answers: endsAnd({ response: { object: 'client', id: 'client_1' }, client: null }), outcome: signedOut, retry: 'works' },
  { name: 'ended, but the answer is lost', answers: (server, request) => {
    server.handle(request)
    return 'network-error'
  }, outcome: { ...unconfirmed, server: [] }, retry: 'works' },
  { name: 'Clerk’s script is blocked', scriptIsBlocked: true, outcome: { ...stillSignedIn, user: 'not loaded', reported: ['error', 'error'] }, retry: 'works', note: 'heard of twice: the load, the click' },
  { name: 'publishable key malformed', options: { publishableKey: 'pk_test_hello' }, outcome: { ...stillSignedIn, button: 'not there', announced: '', user: 'not loaded' }, retry: 'nothing to click', note: 'thrown at the developer' },
  { name: 'load fails', answersReading: () => ({ status: 500 }), outcome: { ...stillSignedIn, user: 'not loaded', reported: ['error', 'error'] }, retry: 'works', note: 'heard of twice: the load, the click' },
  { name: 'load never finishes', scenario: { load: 'never' }, outcome: { ...stillSignedIn, button: 'pending', announced: 'Signing out…', user: 'not loaded', reported: [] }, retry: 'waits too', note: 'clerk-js decides when it has loaded' },
  { name: 'a second tab signs out', afterLoad: endElsewhere, outcome: signedOut, retry: 'works', note: 'whether it is told is Clerk’s affair: tests/e2e/tabs' },
  { name: 'clock 30 days fast', afterLoad: () => setClock(Date.now() + 30 * days), outcome: signedOut, retry: 'works', note: 'tokens are Clerk’s affair' },
  { name: 'clock 30 days slow', afterLoad: () => setClock(Date.now() - 30 * days), outcome: signedOut, retry: 'works', note: 'tokens are Clerk’s affair' },
  { name: 'back/forward cache', options: { standardBrowser: true, routerPush: undefined, routerReplace: undefined }, afterwards: comeBack, outcome: { ...signedOut, wentTo: ['http://localhost:3000/goodbye'] }, retry: 'works' },
  { name: 'storage blocked, cookies vanish', options: { standardBrowser: true }, beforeLoad: blockSiteData, outcome: signedOut, retry: 'works' },
  { name: 'storage and cookies throw', engines: ['clerk-js'], options: { standardBrowser: true }, beforeLoad: sandbox, outcome: { ...stillSignedIn, user: 'not loaded', reported: ['error', 'error'] }, retry: 'works', note: 'clerk-js does not load without; the mock has neither' },
]

function endOneElsewhere(server: FakeFrontendApi) {
  server.handle({ method: 'POST', path: '/client/sessions/sess_1/remove' })
}

function endElsewhere(server: FakeFrontendApi) {
  server.handle({ method: 'DELETE', path: '/client/sessions' })
}

function endsAnd(body: object): Fault['answers'] {
  return (server, request) => {
    server.handle(request)
    return { status: 200, body }
  }
}
