import { SignOutButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { ownScenario } from '../../support/ownScenario'
import { unavailable, unavailableMessage } from '../../support/unavailable'
import * as examples from './SignOutButton.examples'
import { show } from './SignOutButton.examples'
import * as tests from './SignOutButton.tests'

// The `id` keeps the addresses of these stories equal to the addresses of the component's other stories.
const meta = preview.meta({
  id: 'components-signoutbutton',
  title: 'Components/SignOutButton/States',
  component: SignOutButton,
})

/** The request is in flight. A spinner covers the label, and the button keeps its width, focus and name. */
export const Pending = meta.story({
  ...ownScenario,
  ...show(examples.defaultButton, { latency: 2 ** 30 }, { autoplay: true }),
  play: ({ canvas }) => {
    // Calls `click()`, because a real click would scroll the docs page to the button. Finds the button by role only,
    // because the button's name depends on the toolbar's language.
    canvas.getByRole('button').click()
  },
})

Pending.test('is busy, keeps its name and width, and sends one request', tests.pending)

/** The request failed. The button shows a badge, and the page shows the reason. The next click tries again. */
export const Failed = meta.story({
  ...ownScenario,
  ...show(examples.failed, { respond: unavailable() }, { autoplay: true }),
  play: async ({ canvas }) => {
    canvas.getByRole('button').click()
    await canvas.findByText(unavailableMessage)
  },
})

Failed.test('shows the reason and keeps the user signed in', tests.failed)

/** The button can’t be clicked or focused. The label stays readable. */
export const Disabled = meta.story(show(examples.disabled))

Disabled.test('does nothing on a click', tests.disabled)

/** Clerk is still loading. A click makes the button pending. Once Clerk has loaded, the button signs out. */
export const NotLoaded = meta.story({
  name: 'Not loaded',
  ...ownScenario,
  ...show(examples.defaultButton, { load: 'never' }),
})

NotLoaded.test('is busy after a click, without a request, until Clerk has loaded', tests.notLoaded)

/** The server responds after 1.5 seconds. The spinner is visible from the click until the response. */
export const Slow = meta.story({ ...ownScenario, ...show(examples.defaultButton, { latency: 1500 }) })

Slow.test('is busy until the session has ended', tests.slow)

/** The session has already ended, for example in another tab. A click redirects, but sends no request. */
export const SignedOut = meta.story({
  name: 'Signed out',
  ...ownScenario,
  ...show(examples.defaultButton, { sessions: 0, options: { afterSignOutUrl: '/goodbye' } }),
})

SignedOut.test('redirects without a request', tests.signedOut)

/** The button looks the same on a page without styles. */
export const WithoutHostStyles = meta.story({
  name: 'Without host styles',
  ...show(examples.defaultButton),
  parameters: { hostStyles: false, ...show(examples.defaultButton).parameters },
})

WithoutHostStyles.test('has the package’s padding, font size and height', tests.withoutHostStyles)
