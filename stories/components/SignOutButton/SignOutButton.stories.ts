import type { ArgTypes } from 'storybook/internal/csf'
import { expect, fn, waitFor } from 'storybook/test'
import { h } from 'vue'
import { SignOutButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { signedIn } from '../../../support/observed'
import { playground } from '../../support/playground'
import VariantsAndSizesFigure from '../../support/VariantsAndSizes.vue'

// Describes the events here, because vue-component-meta omits the JSDoc of events.
const eventDescriptions: ArgTypes = {
  signOut: {
    description: 'Emitted when the session has ended and `signOutCallback` has run. Also emitted after an unmount.',
  },
  error: {
    description: 'Emitted when the sign-out failed or was refused. Without a listener for `error`, Vue calls '
      + '`app.config.errorHandler`.',
  },
  onSignOut: { table: { disable: true } },
  onError: { table: { disable: true } },
}

const withoutControls: ArgTypes = Object.fromEntries(
  ['signOutCallback', 'asChild', 'default', 'icon-before', 'icon-after'].map(name => [name, { control: false }]),
)

const meta = preview.meta({
  title: 'Components/SignOutButton',
  component: SignOutButton,
  argTypes: { ...eventDescriptions, ...withoutControls, sessionId: { control: 'text' } },
})

/** Try every prop. */
export const Playground = meta.story({
  parameters: playground,
  // Has no listener for `error`, so that the status bar shows the message of a failed sign-out.
  args: { variant: 'solid', tone: 'neutral', size: 'md', block: false, disabled: false, onSignOut: fn() },
})

Playground.test('passes props to the button and emits `signOut` once', async ({ args, canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await expect(button).toHaveAttribute('data-variant', 'solid')
  await userEvent.click(button)
  await waitFor(() => expect(args.onSignOut).toHaveBeenCalledOnce())
  await expect(signedIn(clerk)).toEqual([])
})

/** Every variant, tone and size. */
export const VariantsAndSizes = meta.story({
  name: 'Variants and sizes',
  parameters: { docs: { codePanel: false } },
  render: () => () => h(VariantsAndSizesFigure, { button: SignOutButton, label: 'Sign out' }),
})

VariantsAndSizes.test('has 18 buttons in three sizes', async ({ canvas }) => {
  const heights = canvas.getAllByRole('button').map(button => button.getBoundingClientRect().height)
  await expect(heights).toHaveLength(18)
  await expect([...new Set(heights)]).toEqual([28, 36, 44])
})
