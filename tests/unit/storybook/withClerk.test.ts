import { findByText, getByText } from '@testing-library/dom'
import { composeStories, composeStory } from '@storybook/vue3-vite'
import { createApp, getCurrentInstance, h, nextTick, ref, render, type App } from 'vue'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clerkPlugin, useUser } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { withClerk } from 'vue-clerk/storybook'
import { waitFor } from '../support/waitFor'
import * as classicStories from '../../../stories/guides/testing/examples/ClassicAccountMenu.stories'
import { useClerkContext } from '../../../src/context'
import { scenarioFor } from '../../../src/storybook/parameters'

const canvas = () => document.body.appendChild(document.createElement('div'))

describe('withClerk without the add-on', () => {
  const { SignedIn, SignedOut } = composeStories(classicStories)

  it('creates another Clerk for another story in the same canvas', async () => {
    const canvasElement = canvas()
    await SignedIn.run({ canvasElement })
    getByText(await findByText(canvasElement, 'Signed in as Ada Lovelace').then(() => canvasElement), 'Sign Out').click()
    await findByText(canvasElement, 'Not signed in')
    await SignedOut.run({ canvasElement })
    await findByText(canvasElement, 'Not signed in')
    await SignedIn.run({ canvasElement })
    await findByText(canvasElement, 'Signed in as Ada Lovelace')
  })

  it('creates a new Clerk when a story runs again', async () => {
    const canvasElement = canvas()
    await SignedIn.run({ canvasElement })
    await findByText(canvasElement, 'Signed in as Ada Lovelace')
    getByText(canvasElement, 'Sign Out').click()
    await findByText(canvasElement, 'Not signed in')
    await SignedIn.run({ canvasElement })
    await findByText(canvasElement, 'Signed in as Ada Lovelace')
  })

  it('works in a composed story that a test mounts as a component', async () => {
    const container = canvas()
    const app = createApp(SignedIn as never)
    onTestFinished(() => app.unmount())
    app.mount(container)
    await findByText(container, 'Signed in as Ada Lovelace')
  })
})

describe('a Clerk that Storybook’s setup() installs', () => {
  it('is not used by stories', async () => {
    const Name = {
      setup() {
        const { user } = useUser()
        return () => h('p', user.value?.fullName ?? 'Signed out')
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

describe('the Clerk of a story', () => {
  const Greeting = {
    setup() {
      const { user } = useUser()
      return () => h('p', user.value?.fullName ?? 'Signed out')
    },
  }
  /** Mounts a story whose component calls `onSetup` with the story's app. */
  function mountStory(onSetup: (app: App) => void) {
    const Caller = { setup: () => void onSetup(getCurrentInstance()!.appContext.app), render: () => h('i') }
    const Story = composeStory({ render: () => Caller, decorators: [withClerk] }, {})
    const app = createApp(Story as never)
    onTestFinished(() => { if (app._container) app.unmount() })
    app.mount(canvas())
    return app
  }

  it('is found by a component that renders with the app’s context, such as a dialog', async () => {
    const dialog = canvas()
    mountStory(app => {
      const vnode = h(Greeting)
      vnode.appContext = app._context
      render(vnode, dialog)
      onTestFinished(() => { render(null, dialog) })
    })
    await findByText(dialog, 'Ada Lovelace')
  })

  it('is found in app.runWithContext()', async () => {
    let user: ReturnType<typeof useUser>['user'] | undefined
    mountStory(app => { user = app.runWithContext(() => useUser().user) })
    await waitFor(() => expect(user!.value?.fullName).toBe('Ada Lovelace'))
  })

  it('leaves the app when the story unmounts, so that the app’s own Clerk is found again', () => {
    const own = createMockClerk({ sessions: 0 })
    const isOpen = ref(true)
    const Story = composeStory({ render: () => Greeting, decorators: [withClerk] }, {})
    const app = createApp(() => isOpen.value ? h(Story as never) : null).use(clerkPlugin, { Clerk: own })
    onTestFinished(() => app.unmount())
    app.mount(canvas())
    const found = () => app.runWithContext(() => useClerkContext('test').clerk)
    const inStory = found()
    isOpen.value = false
    return nextTick(() => expect(found()).not.toBe(inStory))
  })
})

describe('the scenario of the toolbar', () => {
  it('overrides sessions and load of the story’s scenario, keeps latency, and drops what is no part of a scenario', () => {
    const latency = 30
    const own = { sessions: 3, latency, options: {}, exposeOnWindow: true, statusBar: false }
    expect(scenarioFor(own, 'signedOut')).toEqual({ sessions: 0, latency, load: 'ready' })
    expect(scenarioFor({ sessions: 3 }, 'story')).toEqual({ sessions: 3 })
    expect(scenarioFor(undefined, undefined)).toEqual({})
  })

  it('ignores the story’s activeSessionId when the toolbar’s scenario has no session with this ID', () => {
    const scenario = scenarioFor({ sessions: 3, activeSessionId: 'sess_3' }, 'oneSession')
    expect(() => createMockClerk(scenario)).not.toThrow()
  })

  it('overrides the option load of a story whose Clerk never loads', () => {
    expect(scenarioFor({ load: 'never' }, 'threeSessions')).toEqual({ sessions: 3, load: 'ready' })
  })

  it('is ignored if its name is unknown, as in an old bookmark', () => {
    expect(scenarioFor({ sessions: 2 }, 'twoSessions' as never)).toEqual({ sessions: 2 })
  })
})
