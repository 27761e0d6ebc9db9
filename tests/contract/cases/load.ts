import type { ClerkOptions } from '@clerk/shared/types'
import type { Case } from '../comparison/observe'
import { once, withMore } from '../comparison/respond'

/** Cases about `load()`, and about Clerk's members before and after `load()`. */
export const loadCases: Case[] = [
  ...[0, 1, 2, 3].map(sessions => ({ name: `sessions: ${sessions}`, scenario: { sessions }, ...load() })),
  { name: 'the active session is the third', scenario: { sessions: 3, activeSessionId: 'sess_3' }, ...load() },
  { name: 'no current session', scenario: { sessions: 3, activeSessionId: null }, ...load() },
  { name: 'no current session, and the app selects one', scenario: { sessions: 3, activeSessionId: null }, ...load({ selectInitialSession: client => client.signedInSessions[2] ?? null }) },
  { name: 'the app selects a session', scenario: { sessions: 3 }, ...load({ selectInitialSession: client => client.signedInSessions[1] ?? null }) },
  { name: 'the active session is expired', scenario: () => withMore({ client: { last_active_session_id: 'sess_1' } }, { sessions: [{ id: 'sess_1', status: 'expired' }, { id: 'sess_2' }] }), ...load() },
  { name: 'the active session is pending', scenario: { sessions: [{ id: 'sess_1', status: 'pending' }, { id: 'sess_2' }] }, ...load() },
  { name: 'only expired sessions', scenario: { sessions: [{ id: 'sess_1', status: 'expired' }] }, ...load() },
  { name: 'no call of load()', unloaded: true, run: () => {} },
  { name: 'load() never settles', scenario: { load: 'never' }, unloaded: true, hangs: true, run: async (clerk, { note, idle }) => {
    void clerk.load().then(() => note('settled'))
    await idle()
  } },
  { name: 'signOut() while load() never settles', scenario: { load: 'never' }, unloaded: true, hangs: true, run: async (clerk, { settle }) => {
    void clerk.load()
    return settle(clerk.signOut())
  } },
  { name: 'load() fails', scenario: { load: 'fail' }, unloaded: true, ...load() },
  { name: 'load() fails twice', scenario: { load: 'fail' }, unloaded: true, run: async (clerk, { settle }) => [await settle(clerk.load()), await settle(clerk.load())] },
  { name: 'load() is slow', scenario: { load: 20 }, unloaded: true, ...load() },
  { name: 'load() is slow, and signOut() is fast', scenario: { load: 20, latency: 0 }, unloaded: true, run: async (clerk, { settle }) => [await settle(clerk.load()), await settle(clerk.signOut())] },
  { name: 'two calls of load(), one after the other', unloaded: true, run: async (clerk, { settle }) => [await settle(clerk.load()), await settle(clerk.load({ afterSignOutUrl: '/x' })), clerk.buildAfterSignOutUrl()] },
  { name: 'two calls of load() at once', unloaded: true, run: (clerk, { settle }) => Promise.all([settle(clerk.load()), settle(clerk.load())]) },
  { name: 'GET /environment fails', scenario: { respond: ({ path }) => path === '/environment' ? { status: 500 } : undefined }, unloaded: true, ...load() },
  { name: 'GET /client answers 401', scenario: { respond: ({ path }) => path === '/client' ? { status: 401 } : undefined }, unloaded: true, ...load() },
  { name: 'a GET is retried after a network error', scenario: () => ({ respond: once(/GET .client/, 'network-error') }), unloaded: true, ...load() },
  { name: 'the members that describe the instance', run: clerk => ({
    version: typeof clerk.version,
    uiVersion: clerk.uiVersion,
    instanceType: clerk.instanceType,
    keyNamesFrontendApi: atob(clerk.publishableKey.split('_')[2] ?? '') === `${clerk.frontendApi}$`,
    isSatellite: clerk.isSatellite,
    isStandardBrowser: clerk.isStandardBrowser,
    proxyUrl: clerk.proxyUrl,
    domain: clerk.domain,
    telemetry: clerk.telemetry,
    country: clerk.__internal_country,
    oauthTransport: [clerk.__internal_hasOAuthTransport, clerk.__internal_oauthTransport],
  }) },
  { name: 'the options of load()', options: { afterSignOutUrl: '/x', signInUrl: '/in' }, run: clerk => [
    clerk.__internal_getOption('afterSignOutUrl'), clerk.__internal_getOption('signInUrl'), clerk.__internal_getOption('standardBrowser'),
    clerk.__internal_getOption('selectInitialSession'),
  ] },
  { name: 'status events', run: (clerk, { note }) => {
    const listener = (status: string) => note(`status ${status}`)
    clerk.on('status', listener)
    clerk.on('status', listener, { notify: true })
    clerk.off('status', listener)
  } },
  { name: 'status events before and after load()', unloaded: true, run: async (clerk, { note, settle }) => {
    clerk.on('status', status => note(`status ${status}, loaded ${clerk.loaded}, session ${clerk.session?.id}`), { notify: true })
    return settle(clerk.load())
  } },
  { name: 'openSignIn() and openSignUp() without a UI', run: clerk => [thrownBy(() => clerk.openSignIn()), thrownBy(() => clerk.openSignUp()), thrownBy(() => clerk.closeSignIn())] },
  { name: 'openSignIn() and openSignUp() with a UI', ...(() => {
    const opened: unknown[] = []
    class ClerkUI {
      ensureMounted = async () => ({
        openModal: (modal: string, props: unknown) => opened.push(['open', modal, props]),
        closeModal: (modal: string) => opened.push(['close', modal]),
      })
    }
    return {
      options: { ui: { ClerkUI } } as unknown as ClerkOptions,
      run: async (clerk, { idle }) => {
        opened.length = 0
        clerk.openSignIn({ withSignUp: true })
        clerk.openSignUp()
        clerk.closeSignIn()
        await idle()
        return [...opened]
      },
    } satisfies Pick<Case, 'options' | 'run'>
  })() },
]

function load(options?: ClerkOptions): Pick<Case, 'run' | 'unloaded'> {
  return { unloaded: true, run: (clerk, { settle }) => settle(clerk.load(options)) }
}

function thrownBy(call: () => void) {
  try {
    call()
  } catch (error) {
    return String(error)
  }
}
