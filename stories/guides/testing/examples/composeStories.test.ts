// @vitest-environment jsdom
import { findByText } from '@testing-library/dom'
import { composeStories } from '@storybook/vue3-vite'
import { it } from 'vitest'
import * as stories from './ClassicAccountMenu.stories'

const { SignedIn, SignedOut } = composeStories(stories)

it('shows the user', async () => {
  await SignedIn.run()
  await findByText(document.body, 'Signed in as Ada Lovelace')
})

it('shows that no user is signed in', async () => {
  await SignedOut.run()
  await findByText(document.body, 'Not signed in')
})
