import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { install, page } from '../support/mount/installPlugin'

beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.body.replaceChildren()
})

describe('the option publishableKey', () => {
  const help = 'Pass the publishable key of the Clerk dashboard: '
    + 'app.use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })'
  const missing = `is missing. ${help}, or your Clerk as { Clerk }.`
  const malformed = `is malformed: it must begin with pk_test_ or pk_live_. ${help}`
  const incomplete = `is incomplete. ${help}`
  const secret = 'holds a secret key (sk_…). A secret key must never reach a browser: '
    + `replace it in the Clerk dashboard. ${help}`

  it.each([
    ['is missing', {}, missing],
    ['is missing because the app passes no options', undefined, missing],
    ['is empty', { publishableKey: '' }, missing],
    ['is malformed', { publishableKey: 'hello' }, malformed],
    ['begins with a blank', { publishableKey: ' pk_test_abc' }, malformed],
    ['contains no host', { publishableKey: `pk_test_${btoa('nothing')}` }, incomplete],
    ['is not base64', { publishableKey: 'pk_test_*' }, incomplete],
    ['is a secret key', { publishableKey: 'sk_live_abcdef123456' }, secret],
    ['is a secret key between quotes and blanks', { publishableKey: '  "sk_live_abcdef123456"' }, secret],
    ['is a secret key after the name of a variable', { publishableKey: 'CLERK_SECRET_KEY=sk_live_abcdef123456' }, secret],
    ['is missing, although the app passes a Clerk class', { Clerk: Object }, missing],
  ])('causes an error when the key %s', (_, options, message) => {
    expect(() => install(options)).toThrow(new Error(`clerkPlugin: the option publishableKey ${message}`))
  })
})
