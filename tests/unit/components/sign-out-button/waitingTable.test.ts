import { getByRole, queryByRole } from '@testing-library/dom'
import { h, nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../../support/observed'
import table from '../../../../stories/components/SignOutButton/reference/waiting.md?raw'
import { engines } from '../../support/clerk/engines'
import { failingOnce } from '../../support/clerk/signOutRequests'
import { mountApp, type MountOptions } from '../../support/mount/mountApp'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { skipDelays } from '../../support/skipDelays'
import { waitFor } from '../../support/waitFor'

/** The rows of the table on the page of SignOutButton. The texts of a row are its state, its look and its click. */
const rows = table.trim().split('\n').slice(2).map(row => row.split('|').slice(1, -1).map(cell => cell.trim()))

/** Returns the words of the table for the look of a button. */
function look(button: HTMLElement) {
  if (button.getAttribute('aria-busy')) return 'A spinner over the label'
  return button.dataset.failed === undefined ? 'The button' : 'A border and a badge'
}

const options = { afterSignOutUrl: '/goodbye' }

type Create = (scenario?: Scenario) => Promise<MockClerk>

/** Mounts a button with a new Clerk. */
async function mount(create: Create, scenario: Scenario = {}, props = {}, settings: MountOptions = {}) {
  const clerk = await create(scenario)
  return mountButton({ onError: () => {}, ...props }, { clerk, options, ...settings })
}

const signsOut = (clerk: MockClerk) => waitFor(() => expect(signedIn(clerk)).toEqual([]))
const fails = (button: HTMLElement) => waitFor(() => expect(look(button)).toBe('A border and a badge'))

/** Checks that a button with `v-if="isSignedIn"` stays mounted until Clerk’s redirect is over. */
async function disappearsAfterRedirect(clerk: MockClerk) {
  let finishRedirect = () => {}
  const redirect = new Promise<void>(resolve => { finishRedirect = resolve })
  const { container } = await mountApp({
    setup() {
      const { isSignedIn } = useAuth()
      return () => isSignedIn.value ? h(SignOutButton) : null
    },
  }, { clerk, options: { ...options, routerPush: () => redirect, routerReplace: () => redirect } })
  const button = () => queryByRole(container, 'button')
  getByRole(container, 'button').click()
  await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
  expect(look(button()!)).toBe('A spinner over the label')
  finishRedirect()
  await waitFor(() => expect(button()).toBeNull())
}

interface Row {
  state: string
  look: string
  click: string
  test: (create: Create) => Promise<void>
}

const tests: Row[] = [
  {
    state: 'Clerk is still loading',
    look: 'The button',
    click: 'The button is pending, and signs out once Clerk has loaded',
    async test(create) {
      const { button, clerk } = await mount(create, { load: 20 }, {}, { unloaded: true })
      expect(look(button)).toBe('The button')
      button.click()
      await nextTick()
      expect([look(button), clerk.loaded]).toEqual(['A spinner over the label', false])
      await signsOut(clerk)
    },
  },
  {
    state: 'Clerk couldn’t be loaded',
    look: 'The button. After a click, a spinner. If loading fails again, a border and a badge',
    click: 'The button loads Clerk again, then signs out',
    async test(create) {
      let isDown = true
      const respond = () => isDown ? { status: 500 } : undefined
      skipDelays()
      const { button, clerk, errors } = await mount(create, { respond }, {}, { unloaded: true })
      await waitFor(() => expect(errors).toHaveLength(1))
      expect(look(button)).toBe('The button')
      button.click()
      await nextTick()
      expect(look(button)).toBe('A spinner over the label')
      await fails(button)
      isDown = false
      button.click()
      await signsOut(clerk)
      expect(clerk.loaded).toBe(true)
    },
  },
  {
    state: 'The request is in flight',
    look: 'A spinner over the label',
    click: 'Nothing. The button sends no second request',
    async test(create) {
      const { button, clerk } = await mount(create, { latency: 20 })
      button.click()
      await waitFor(() => expect(requests(clerk)).toHaveLength(1))
      expect(look(button)).toBe('A spinner over the label')
      button.click()
      await signsOut(clerk)
      await waitFor(() => expect(look(button)).toBe('The button'))
      expect(requests(clerk)).toHaveLength(1)
    },
  },
  {
    state: 'The request failed',
    look: 'A border and a badge',
    click: 'The button tries again. The user is still signed in',
    async test(create) {
      const { button, clerk } = await mount(create, { respond: failingOnce() })
      button.click()
      await fails(button)
      expect(clerk.user?.id).toBe('user_1')
      button.click()
      await signsOut(clerk)
    },
  },
  {
    state: 'The request never ends',
    look: 'A spinner over the label',
    click: 'Nothing',
    async test(create) {
      const { button, clerk } = await mount(create, { latency: 1e9 })
      button.click()
      await waitFor(() => expect(requests(clerk)).toHaveLength(1))
      button.click()
      await nextTick()
      expect([look(button), requests(clerk).length]).toEqual(['A spinner over the label', 1])
    },
  },
  {
    state: 'The sign-out is refused, because the session ID is empty or unknown',
    look: 'A border and a badge',
    click: 'The button checks the ID again. The user is still signed in',
    async test(create) {
      for (const sessionId of ['', 'sess_9']) {
        const { button, clerk, click, props } = await mount(create, { sessions: 2 }, { sessionId })
        await click()
        await fails(button)
        await click()
        await fails(button)
        expect([signedIn(clerk), clerk.user?.id]).toEqual([['sess_1', 'sess_2'], 'user_1'])
        props.value = { ...props.value, sessionId: 'sess_2' }
        await nextTick()
        await click()
        await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1']))
        clerk.dispose()
      }
    },
  },
  {
    state: 'The session has ended',
    look: 'The button. With `v-if="isSignedIn"`, the button disappears after the redirect',
    click: 'The button redirects to `afterSignOutUrl`',
    async test(create) {
      const { button, clerk } = await mount(create)
      button.click()
      await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
      await waitFor(() => expect(look(button)).toBe('The button'))
      button.click()
      await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye', '/goodbye']))
      expect(requests(clerk)).toHaveLength(1)
      clerk.dispose()
      await disappearsAfterRedirect(await create())
    },
  },
]

describe('the table of states on the page of SignOutButton', () => {
  it('has exactly the rows that the tests below check', () => {
    expect(tests.map(({ state, look, click }) => [state, look, click])).toEqual(rows)
  })
})

describe.each(engines)('the table of states, on $engine,', ({ create }) => {
  it.each(tests.map(row => [row.state, row] as const))('is right about the state "%s"', (_, { test }) => test(create))
})
