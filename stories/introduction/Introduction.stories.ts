// The first example on the introduction page.
import { expect, waitFor } from 'storybook/test'
import { SignOutButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { signedIn } from '../../support/observed'
import FourLooksFigure from './FourLooks.vue'

const meta = preview.meta({ title: 'Fixtures/Introduction', component: SignOutButton, tags: ['!dev', 'fixture'] })

/** Four sign-out buttons with different variants and tones. */
export const FourLooks = meta.story({ render: () => FourLooksFigure })

FourLooks.test('signs out with one of the four buttons', async ({ canvas, clerk, userEvent }) => {
  await expect(canvas.getAllByRole('button')).toHaveLength(4)
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out of all accounts' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})
