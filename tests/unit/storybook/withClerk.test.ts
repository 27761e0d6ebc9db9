import { findByText, getByText } from '@testing-library/dom'
import { composeStories, composeStory } from '@storybook/vue3-vite'
import { createApp, h } from 'vue'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clerkPlugin, useUser } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { withClerk } from 'vue-clerk/storybook'
import * as classicStories from '../../../stories/guides/testing/examples/ClassicAccountMenu.stories'
import { scenarioFor } from '../../../src/storybook/parameters'

const canvas = () => document.body.appendChild(document.createElement('div'))

describe('withClerk alone', () => {
  const { SignedIn, SignedOut } = composeStories(classicStories)

  it('gives another story in the same canvas a Clerk of its own', async () => {
    const canvasElement = canvas()
    await SignedIn.run({ canvasElement })
    getByText(await findByText(canvasElement, 'Signed in as Ada Lovelace').then(() => canvasElement), 'Sign Out').click()
    await findByText(canvasElement, 'Not signed in')
    await SignedOut.run({ canvasElement })
    await findByText(canvasElement, 'Not signed in')
    await SignedIn.run({ canvasElement })
    await findByText(canvasElement, 'Signed in as Ada Lovelace')
  })

  it('gives a story that is run again a Clerk in which nothing has happened', async () => {
    const canvasElement = canvas()
    await SignedIn.run({ canvasElement })
    await findByText(canvasElement, 'Signed in as Ada Lovelace')
    getByText(canvasElement, 'Sign Out').click()
    await findByText(canvasElement, 'Not signed in')
    await SignedIn.run({ canvasElement })
    await findByText(canvasElement, 'Signed in as Ada Lovelace')
  })

  it('works in a composed story that a test renders as a component', async () => {
    const container = canvas()
    const app = createApp(SignedIn as never)
    onTestFinished(() => app.unmount())
    app.mount(container)
    await findByText(container, 'Signed in as Ada Lovelace')
  })
})

describe('an app that has a Clerk of its own by the Storybook’s set-up', () => {
  it('gives it to no story', async () => {
    const Name = {
      setup() {
        const { user } = useUser()
        return () => h('p', user.value?.fullName ?? 'Nobody')
      },
    }
    const own = createMockClerk({ sessions: 0 })
    const Story = composeStory({ render: () => Name, decorators: [withClerk] }, {})
    const container = canvas()
    const app = createApp(Story as never).use(clerkPlugin, { Clerk: own })
    onTestFinished(() => app.unmount())
    app.mount(container)
    await findByText(container, 'Ada Lovelace')
  })
})

describe('the toolbar’s scenario', () => {
  it('replaces what it names, and keeps the rest of the story’s own', () => {
    const latency = 30
    const own = { sessions: 3, latency, options: {}, exposeOnWindow: true, statusBar: false }
    expect(scenarioFor(own, 'signedOut')).toEqual({ sessions: 0, latency, load: 'ready' })
    expect(scenarioFor({ sessions: 3 }, 'story')).toEqual({ sessions: 3 })
    expect(scenarioFor(undefined, undefined)).toEqual({})
  })

  it('has another current session than the story’s own, who is not there', () => {
    const scenario = scenarioFor({ sessions: 3, activeSessionId: 'sess_3' }, 'oneSession')
    expect(() => createMockClerk(scenario)).not.toThrow()
  })

  it('shows who is signed in also over a story that loads for ever', () => {
    expect(scenarioFor({ load: 'never' }, 'threeSessions')).toEqual({ sessions: 3, load: 'ready' })
  })

  it('is the story’s own where an address names one that is no more', () => {
    expect(scenarioFor({ sessions: 2 }, 'twoSessions' as never)).toEqual({ sessions: 2 })
  })
})
