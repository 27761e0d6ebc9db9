import { SignOutButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import * as examples from './SignOutButton.examples'
import { show } from './SignOutButton.examples'
import * as tests from './SignOutButton.tests'

// The `id` keeps the addresses of these stories equal to the addresses of the component's other stories.
const meta = preview.meta({
  id: 'components-signoutbutton',
  title: 'Components/SignOutButton/Specification',
  component: SignOutButton,
})

/** Ends every session on this device. Clerk redirects to your app’s `afterSignOutUrl`. */
export const BasicUsage = meta.story({ name: 'Basic usage', ...show(examples.basic) })

BasicUsage.test('signs out', tests.basicUsage)

/** Renders your own button, with no element around the button. Bind the slot’s `handler` to your button’s `click`. */
export const CustomUsage = meta.story({ name: 'Custom usage', ...show(examples.customSlot) })

CustomUsage.test('signs out with the app’s own button', tests.customUsage)

/** Ends the current session and keeps the other sessions. Afterwards, the page shows a button to sign in. */
export const SpecificSession = meta.story({
  name: 'Sign out of a specific session',
  ...show(examples.specificSession, { sessions: 3, options: { signInUrl: '/sign-in' } }),
})

SpecificSession.test('ends only the current session', tests.specificSession)

/** Ends every session on this device. Clerk doesn’t redirect, because `signOutCallback` runs instead. */
export const AllSessions = meta.story({ name: 'Sign out of all sessions', ...show(examples.allSessions, { sessions: 3 }) })

AllSessions.test('ends every session', tests.allSessions)
