import { findByRole, queryByRole, waitFor } from '@testing-library/dom'
import { composeStory, type Decorator, type StoryContext } from '@storybook/vue3-vite'
import { EVENT_ID } from 'storybook/actions'
import { addons, mockChannel } from 'storybook/preview-api'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { SignInButton, SignOutButton, useSessionList, useSignOut } from 'vue-clerk'
import { withClerk, type ClerkStoryParameters } from 'vue-clerk/storybook'
import type { MockClerk } from 'vue-clerk/testing'

const page = window as { __STORYBOOK_PREVIEW__?: object }
const nothing = composeStory({ render: () => () => undefined }, {}, {}, 'Nothing')

// The status bar renders only if this global exists. Storybook defines the global, but these tests
// run without Storybook.
beforeEach(() => { page.__STORYBOOK_PREVIEW__ = { storyRenders: [] } })
// Pending failures reach the status bar during this timer, before the story Nothing replaces the story of the test.
afterEach(async () => {
  await new Promise(resolve => setTimeout(resolve))
  await nothing.run()
  vi.restoreAllMocks()
  delete page.__STORYBOOK_PREVIEW__
  document.body.replaceChildren()
})

// Storybook puts other decorators around withClerk, so that withClerk gets a copy of the story’s context.
// This decorator has the same effect.
const outer: Decorator = story => story()

/** Renders a component as a story with a status bar. */
async function renderStory(component: object, clerk: ClerkStoryParameters = {}, play?: (_: StoryContext) => void) {
  const canvasElement = document.body.appendChild(document.createElement('div'))
  const story = { render: () => component, parameters: { clerk }, play }
  await composeStory(story, { decorators: [withClerk, outer] }, {}, 'Rendered').run({ canvasElement })
  return { click: async (name: string) => (await findByRole(canvasElement, 'button', { name })).click() }
}

const statusBar = () => queryByRole(document.body, 'region', { name: 'The story’s Clerk' })

async function expectStatus(status: string | RegExp) {
  await waitFor(() => expect(statusBar()?.querySelector('.vc-news')?.textContent).toMatch(status))
}

/** Records the actions that the Actions panel gets, as `[name, arguments]`. */
function listenToActions() {
  const actions: [name: string, args: unknown][] = []
  const channel = mockChannel()
  vi.spyOn(addons, 'getChannel').mockReturnValue(channel)
  channel.on(EVENT_ID, ({ data }) => actions.push([data.name, data.args]))
  return actions
}

const Accounts = {
  setup() {
    const { sessions } = useSessionList()
    return () => sessions.value?.map(({ id }) => h(SignOutButton, { key: id, sessionId: id }, () => `Leave ${id}`))
  },
}

/** This component’s button signs out of the second account and then of the third account. */
const SecondThenThird = {
  setup() {
    const { signOut } = useSignOut()
    return () => h('button', {
      onClick: async () => {
        await signOut({ sessionId: 'sess_2' }).catch(() => {})
        await signOut({ sessionId: 'sess_3' })
      },
    }, 'Leave both')
  },
}

const respondForSecond = (status: number, message?: string): ClerkStoryParameters => ({
  sessions: 3,
  respond: ({ path }) => path.includes('sess_2')
    ? { status, body: message && { errors: [{ code: 'unavailable', message, long_message: message }] } }
    : undefined,
})

describe('the status bar', () => {
  it('shows a request as soon as Clerk sends the request, then the response and the redirect', async () => {
    const { click } = await renderStory(SignOutButton, { latency: 40, options: { afterSignOutUrl: '/goodbye' } })
    await expectStatus(/^No call yet$/)
    await click('Sign Out')
    await expectStatus(/^DELETE \/client\/sessions …$/)
    await expectStatus(/^DELETE \/client\/sessions 200 \d+ ms \/goodbye$/)
  })

  it('shows a redirect without a request', async () => {
    const { click } = await renderStory(SignInButton, { sessions: 0, options: { signInUrl: '/sign-in' } })
    await click('Sign In')
    await expectStatus(/^ \/sign-in$/)
    const signedOut = await renderStory(SignOutButton, { sessions: 0, options: { afterSignOutUrl: '/goodbye' } })
    await signedOut.click('Sign Out')
    await expectStatus(/^ \/goodbye$/)
  })

  it('shows that Clerk opens its sign-in dialog, as the Actions panel does', async () => {
    const actions = listenToActions()
    const opened: unknown[] = []
    class ClerkUI {
      ensureMounted = () => Promise.resolve({ openModal: (...modal: unknown[]) => opened.push(modal) })
    }
    const modal = () => h(SignInButton, { mode: 'modal', forceRedirectUrl: '/in' })
    const { click } = await renderStory(modal, { sessions: 0, options: { ui: { ClerkUI: ClerkUI as never } } })
    await click('Sign In')
    await expectStatus(/^Clerk opens its sign-in dialog$/)
    expect(actions).toEqual([['openSignIn', { forceRedirectUrl: '/in' }]])
    expect(opened).toEqual([['signIn', expect.objectContaining({ forceRedirectUrl: '/in' })]])
  })

  it('shows that Clerk opens its sign-in dialog, even if the story has no Clerk UI', async () => {
    const { click } = await renderStory(() => h(SignInButton, { mode: 'modal' }), { sessions: 0 })
    await click('Sign In')
    await expectStatus(/^Clerk opens its sign-in dialog$/)
  })

  it('keeps a failed request on display until the next user action', async () => {
    const { click } = await renderStory(SecondThenThird, { ...respondForSecond(503), latency: 10 })
    await click('Leave both')
    await expectStatus(/^POST \/client\/sessions\/sess_2\/remove 503 \d+ ms$/)
    await waitFor(() => expect(statusBar()).toHaveProperty('textContent', expect.stringContaining('Turingended')))
    await expectStatus(/sess_2\/remove 503/)
    await click('Leave both')
    await expectStatus(/sess_2\/remove …$/)
  })

  it('shows the newest of several requests, and then the failed request', async () => {
    const { click } = await renderStory(Accounts, { ...respondForSecond(503), latency: 20 })
    await click('Leave sess_2')
    await expectStatus(/sess_2\/remove …$/)
    await click('Leave sess_3')
    await expectStatus(/sess_3\/remove …$/)
    await expectStatus(/sess_2\/remove 503/)
  })

  it('shows the error message of a failed response', async () => {
    const { click } = await renderStory(Accounts, respondForSecond(503, 'Try again at noon.'))
    await click('Leave sess_2')
    await expectStatus(/^Try again at noon\.POST \/client\/sessions\/sess_2\/remove 503 \d+ ms$/)
  })

  it('shows only the request when the failure has no message', async () => {
    const { click } = await renderStory(Accounts, respondForSecond(503))
    await click('Leave sess_2')
    const button = await findByRole(document.body, 'button', { name: 'Leave sess_2' })
    await waitFor(() => expect(button.dataset.failed).toBe(''))
    // One task is enough, because the failure reaches the status bar only through promises.
    await new Promise(resolve => setTimeout(resolve))
    await expectStatus(/^POST \/client\/sessions\/sess_2\/remove 503 \d+ ms$/)
  })

  it('does not render when the story turns the status bar off', async () => {
    await renderStory(SignOutButton, { statusBar: false })
    // The status bar would render only after the import of its style sheet.
    await vi.dynamicImportSettled()
    expect(statusBar()).toBeNull()
    expect(document.querySelector('.vc-story-bar')).toBeNull()
  })
})

describe('withClerk without the add-on', () => {
  it('passes the story’s Clerk to play()', async () => {
    let played: MockClerk | undefined
    await renderStory(SignOutButton, { sessions: 2 }, ({ clerk }) => { played = clerk })
    expect(played?.server.sessions).toHaveLength(2)
  })
})
