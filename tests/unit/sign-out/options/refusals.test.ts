import { getByRole } from '@testing-library/dom'
import { h, nextTick, ref, type Ref } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, type ActionSlotProps, type SignOutErrorCode } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { mountApp, type MountOptions } from '../../support/mount/mountApp'
import { signOutError } from '../../support/signOutError'
import { skipDelays } from '../../support/skipDelays'
import { waitFor } from '../../support/waitFor'

type Props = Record<string, unknown>

const refused: [string, Props, SignOutErrorCode][] = [
  ['signOutOptions is undefined', { signOutOptions: undefined }, 'missing_session'],
  ['signOutOptions is null', { signOutOptions: null }, 'missing_session'],
  ['signOutOptions is empty', { signOutOptions: '' }, 'missing_session'],
  ['signOutOptions is false', { signOutOptions: false }, 'invalid_options'],
  ['signOutOptions is a session ID', { signOutOptions: 'sess_2' }, 'invalid_options'],
  ['signOutOptions is a list of IDs', { signOutOptions: ['sess_2'] }, 'invalid_options'],
  ['signOutOptions has an unknown key', { signOutOptions: { session_id: 'sess_2' } }, 'invalid_options'],
  ['signOutOptions.sessionId is undefined', { signOutOptions: { sessionId: undefined } }, 'missing_session'],
  ['signOutOptions.sessionId is null', { signOutOptions: { sessionId: null } }, 'missing_session'],
  ['signOutOptions.sessionId is empty', { signOutOptions: { sessionId: '' } }, 'missing_session'],
  ['signOutOptions.sessionId is undefined, although the prop sessionId names a session', { sessionId: 'sess_2', signOutOptions: { sessionId: undefined } }, 'missing_session'],
  ['signOutOptions.redirectUrl is not a string', { signOutOptions: { redirectUrl: { path: '/' } } }, 'invalid_options'],
  ['sessionId is undefined', { sessionId: undefined }, 'missing_session'],
  ['session-id is undefined', { 'session-id': undefined }, 'missing_session'],
  ['sessionId is undefined and signOutOptions contains a redirectUrl', { sessionId: undefined, signOutOptions: { redirectUrl: '/' } }, 'missing_session'],
  ['sessionId is null', { sessionId: null }, 'missing_session'],
  ['sessionId is empty', { sessionId: '' }, 'missing_session'],
  ['sessionId is a number', { sessionId: 2 }, 'invalid_options'],
  ['redirectUrl is not a string', { redirectUrl: new URL('https://a.test') }, 'invalid_options'],
  ...['sessionid', 'sessionID', '.sessionId', '^sessionId', 'session', 'SessionId', 'signoutoptions', 'sign-out-option', 'redirecturl']
    .map((name): [string, Props, SignOutErrorCode] => [`the prop ${name} is unknown`, { [name]: 'sess_2' }, 'invalid_options']),
]

const button = () => getByRole(document.body, 'button')
const mountButton = (props: Ref<Props> | Props, settings: MountOptions = {}) => {
  const state = ref(props)
  return mountApp(() => h(SignOutButton, state.value), settings)
}

const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {})
let warn: ReturnType<typeof silence>
beforeEach(() => { warn = silence() })
afterEach(() => {
  const warnings = warn.mock.calls.map(([message]) => String(message))
  vi.restoreAllMocks()
  // Only Vue may warn in these tests, because many tests pass props of wrong types.
  expect(warnings.filter(warning => !warning.startsWith('[Vue warn]'))).toEqual([])
})

describe('SignOutButton', () => {
  it.each(refused)('refuses a click and shows a failure when %s', async (_, props, code) => {
    const onSignOut = vi.fn()
    const onError = vi.fn()
    const { clerk, errors } = await mountButton({ ...props, onSignOut, onError }, { scenario: { sessions: 2 } })
    skipDelays()
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(signOutError(code)))
    await nextTick()
    expect(button().dataset.failed).toBe('')
    expect(button().hasAttribute('aria-busy')).toBe(false)
    await waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe('Signing out failed. Try again.'))
    expect(onSignOut).not.toHaveBeenCalled()
    expect(errors).toEqual([])
    expect(requests(clerk)).toEqual([])
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
  })
})

describe.each(engines)('a click with invalid props, on $engine,', ({ create }) => {
  it.each([
    ['sessionId is undefined', { sessionId: undefined }, 'missing_session'],
    ['the prop sessionid is unknown', { sessionid: 'sess_2' }, 'invalid_options'],
    ['signOutOptions is an array', { signOutOptions: ['sess_2'] }, 'invalid_options'],
  ] as const)('calls the app’s error handler when %s and the button has no error listener', async (_, props, code) => {
    const { clerk, errors } = await mountButton(props, { clerk: await create({ sessions: 2 }) })
    button().click()
    await waitFor(() => expect(errors).toEqual([signOutError(code)]))
    expect(requests(clerk)).toEqual([])
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('does not prevent a sign-out by the next click if the app binds a session ID before that click', async () => {
    const props = ref<Props>({ sessionId: undefined, onError: () => {} })
    const { clerk } = await mountButton(props, { clerk: await create({ sessions: 2 }) })
    button().click()
    await waitFor(() => expect(button().dataset.failed).toBe(''))
    props.value = { sessionId: 'sess_2' }
    await nextTick()
    button().click()
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1']))
    await waitFor(() => expect(button().dataset.failed).toBeUndefined())
  })

  it('signs out if the app binds a session ID before Clerk is loaded', async () => {
    const props = ref<Props>({ sessionId: undefined })
    const clerk = await create({ sessions: 2, load: 20 })
    const { errors } = await mountButton(props, { clerk, unloaded: true })
    button().click()
    props.value = { sessionId: 'sess_2' }
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1']))
    expect(errors).toEqual([])
  })
})

describe('the slot', () => {
  it('gets the error of a refused click', async () => {
    const seen: unknown[] = []
    await mountApp(() => h(SignOutButton, { sessionId: null, onError: () => {} }, {
      default: ({ handler, error }: ActionSlotProps) => {
        seen.push(error)
        return h('button', { onClick: handler }, 'Log out')
      },
    }))
    button().click()
    await waitFor(() => expect(seen.at(-1)).toEqual(signOutError('missing_session')))
  })
})

describe('an empty binding of signOutOptions', () => {
  it.each([undefined, null, ''])('does not prevent a sign-out of the session that the prop sessionId names: %j', async signOutOptions => {
    const { clerk, errors } = await mountButton({ signOutOptions, sessionId: 'sess_2' }, { scenario: { sessions: 2 } })
    button().click()
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1']))
    expect(errors).toEqual([])
  })
})

describe('an attribute with a name similar to a prop', () => {
  it.each(['data-session', 'aria-session', 'id', 'form', 'href', 'accesskey'])('does not prevent a sign-out if the attribute is %s', async name => {
    const { clerk, errors } = await mountButton({ [name]: 'x' })
    button().click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(errors).toEqual([])
  })
})
