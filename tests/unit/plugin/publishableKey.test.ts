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
    ['missing', {}, missing],
    ['missing, because the app passes no options', undefined, missing],
    ['empty', { publishableKey: '' }, missing],
    ['malformed', { publishableKey: 'hello' }, malformed],
    ['without a host', { publishableKey: `pk_test_${btoa('nothing')}` }, incomplete],
    ['not base64', { publishableKey: 'pk_test_*' }, incomplete],
    ['secret', { publishableKey: 'sk_live_abcdef123456' }, secret],
    ['secret, between quotes and blanks', { publishableKey: '  "sk_live_abcdef123456"' }, secret],
    ['secret, after the name of its variable', { publishableKey: 'CLERK_SECRET_KEY=sk_live_abcdef123456' }, secret],
    ['missing, although the app passes a Clerk class', { Clerk: Object }, missing],
  ])('causes an error when the key is %s', (_, options, message) => {
    expect(() => install(options)).toThrow(new Error(`clerkPlugin: the option publishableKey ${message}`))
  })
})
