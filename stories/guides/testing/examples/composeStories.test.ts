// @vitest-environment jsdom
import { findByRole, findByText } from '@testing-library/dom'
import { composeStories, setProjectAnnotations } from '@storybook/vue3-vite'
import { it } from 'vitest'
import * as clerkAnnotations from 'vue-clerk/storybook/preview'
import * as stories from './ClassicAccountMenu.stories'

// In your project, call this function in the setup file of the tests, and add the annotations of .storybook/preview.
setProjectAnnotations([clerkAnnotations])

const { SignedIn, SignedOut } = composeStories(stories)

it('signs the user out', async () => {
  await SignedIn.run()
  await findByText(document.body, 'Signed in as Ada Lovelace')
  const button = await findByRole(document.body, 'button', { name: 'Sign Out' })
  button.click()
  await findByText(document.body, 'Not signed in')
})

it('shows that no user is signed in', async () => {
  await SignedOut.run()
  await findByText(document.body, 'Not signed in')
})
