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

// The strip is for those who look at a Storybook, not for a test that composes a story.
beforeEach(() => { page.__STORYBOOK_PREVIEW__ = { storyRenders: [] } })
// A story goes when another one comes, and nobody is there any more for a failure that has not arrived.
afterEach(async () => {
  await new Promise(resolve => setTimeout(resolve))
  await nothing.run()
  vi.restoreAllMocks()
  delete page.__STORYBOOK_PREVIEW__
  document.body.replaceChildren()
})

// Whatever is around a decorator hands it a copy of the context. Storybook itself has some around.
const around: Decorator = story => story()

/** Draws a story of this component, below which the strip is. */
async function draw(component: object, clerk: ClerkStoryParameters = {}, play?: (context: StoryContext) => void) {
  const canvasElement = document.body.appendChild(document.createElement('div'))
  const story = { render: () => component, parameters: { clerk }, play }
  await composeStory(story, { decorators: [withClerk, around] }, {}, 'Drawn').run({ canvasElement })
  return { click: async (name: string) => (await findByRole(canvasElement, 'button', { name })).click() }
}

const strip = () => queryByRole(document.body, 'region', { name: 'The story’s Clerk' })

async function expectNews(news: string | RegExp) {
  await waitFor(() => expect(strip()?.querySelector('.vc-news')?.textContent).toMatch(news))
}

/** Everything that the Actions panel is told from now on, as `[name, what it was given]`. */
function listenToActions() {
  const actions: [name: string, given: unknown][] = []
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

/** Ends the second account, which fails, and then by itself the third. */
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

const answerSecond = (status: number, message?: string): ClerkStoryParameters => ({
  sessions: 3,
  respond: ({ path }) => path.includes('sess_2')
    ? { status, body: message && { errors: [{ code: 'unavailable', message, long_message: message }] } }
    : undefined,
})

describe('the strip below a story', () => {
  it('tells of a call as soon as it is made, then of its answer, and of where Clerk went', async () => {
    const { click } = await draw(SignOutButton, { latency: 40, options: { afterSignOutUrl: '/goodbye' } })
    await expectNews(/^No call yet$/)
    await click('Sign Out')
    await expectNews(/^DELETE \/client\/sessions …$/)
    await expectNews(/^DELETE \/client\/sessions 200 \d+ ms \/goodbye$/)
  })

  it('tells where Clerk goes without a call: to sign in, or when nobody is signed in', async () => {
    const { click } = await draw(SignInButton, { sessions: 0, options: { signInUrl: '/sign-in' } })
    await click('Sign In')
    await expectNews(/^ \/sign-in$/)
    const signedOut = await draw(SignOutButton, { sessions: 0, options: { afterSignOutUrl: '/goodbye' } })
    await signedOut.click('Sign Out')
    await expectNews(/^ \/goodbye$/)
  })

  it('tells that Clerk opens a dialog of its own, and so does the Actions panel', async () => {
    const actions = listenToActions()
    const opened: unknown[] = []
    class ClerkUI {
      ensureMounted = () => Promise.resolve({ openModal: (...modal: unknown[]) => opened.push(modal) })
    }
    const modal = () => h(SignInButton, { mode: 'modal', forceRedirectUrl: '/in' })
    const { click } = await draw(modal, { sessions: 0, options: { ui: { ClerkUI: ClerkUI as never } } })
    await click('Sign In')
    await expectNews(/^Clerk opens its sign-in dialog$/)
    expect(actions).toEqual([['openSignIn', { forceRedirectUrl: '/in' }]])
    expect(opened).toEqual([['signIn', expect.objectContaining({ forceRedirectUrl: '/in' })]])
  })

  it('tells of the dialog also where the story brings none of Clerk’s UI', async () => {
    const { click } = await draw(() => h(SignInButton, { mode: 'modal' }), { sessions: 0 })
    await click('Sign In')
    await expectNews(/^Clerk opens its sign-in dialog$/)
  })

  it('keeps a failure until the user acts again, whatever succeeds after it', async () => {
    const { click } = await draw(SecondThenThird, { ...answerSecond(503), latency: 10 })
    await click('Leave both')
    await expectNews(/^POST \/client\/sessions\/sess_2\/remove 503 \d+ ms$/)
    await waitFor(() => expect(strip()).toHaveProperty('textContent', expect.stringContaining('Turingended')))
    await expectNews(/sess_2\/remove 503/)
    await click('Leave both')
    await expectNews(/sess_2\/remove …$/)
  })

  it('has the newest call of several that are under way, and a failure among them', async () => {
    const { click } = await draw(Accounts, { ...answerSecond(503), latency: 20 })
    await click('Leave sess_2')
    await expectNews(/sess_2\/remove …$/)
    await click('Leave sess_3')
    await expectNews(/sess_3\/remove …$/)
    await expectNews(/sess_2\/remove 503/)
  })

  it('tells a failure in the words of the scenario', async () => {
    const { click } = await draw(Accounts, answerSecond(503, 'Try again at noon.'))
    await click('Leave sess_2')
    await expectNews(/^Try again at noon\.POST \/client\/sessions\/sess_2\/remove 503 \d+ ms$/)
  })

  it('leaves out words that repeat the call', async () => {
    const { click } = await draw(Accounts, answerSecond(503))
    await click('Leave sess_2')
    const button = await findByRole(document.body, 'button', { name: 'Leave sess_2' })
    await waitFor(() => expect(button.dataset.failed).toBe(''))
    // The failure comes to the strip by promises alone.
    await new Promise(resolve => setTimeout(resolve))
    await expectNews(/^POST \/client\/sessions\/sess_2\/remove 503 \d+ ms$/)
  })

  it('is not there where a story wants none', async () => {
    await draw(SignOutButton, { statusBar: false })
    // Its style sheet comes first.
    await vi.dynamicImportSettled()
    expect(strip()).toBeNull()
    expect(document.querySelector('.vc-story-bar')).toBeNull()
  })
})

it('`play` has the story’s Clerk by the decorator alone', async () => {
  let played: MockClerk | undefined
  await draw(SignOutButton, { sessions: 2 }, ({ clerk }) => { played = clerk })
  expect(played?.server.sessions).toHaveLength(2)
})
