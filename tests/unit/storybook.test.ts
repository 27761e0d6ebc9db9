import { getByText, findByText } from '@testing-library/dom'
import { composeStories } from '@storybook/vue3-vite'
import { describe, expect, it } from 'vitest'
import * as classicStories from '../../stories/testing/ClassicAccountMenu.stories'
import { scenarioFor } from '../../src/storybook/parameters'

describe('withClerk alone', () => {
  it('gives another story in the same canvas a Clerk of its own', async () => {
    const { SignedIn, SignedOut } = composeStories(classicStories)
    const canvasElement = document.body.appendChild(document.createElement('div'))
    await SignedIn.run({ canvasElement })
    await findByText(canvasElement, 'Signed in as Ada Lovelace')
    await SignedOut.run({ canvasElement })
    await findByText(canvasElement, 'Not signed in')
    await SignedIn.run({ canvasElement })
    expect(await findByText(canvasElement, 'Signed in as Ada Lovelace')).toBe(getByText(canvasElement, /Ada/))
  })
})

describe('the toolbar’s scenario', () => {
  it('replaces what it names, and keeps the rest of the story’s own', () => {
    const latency = 30
    expect(scenarioFor({ sessions: 3, latency, options: {}, exposeOnWindow: true, statusStrip: false }, 'signedOut')).toEqual({ sessions: 0, latency })
    expect(scenarioFor({ sessions: 3 }, 'story')).toEqual({ sessions: 3 })
    expect(scenarioFor(undefined, undefined)).toEqual({})
  })
})
