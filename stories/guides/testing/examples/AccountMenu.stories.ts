import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import AccountMenu from './AccountMenu.vue'

const meta = preview.meta({ title: 'Account menu', component: AccountMenu })

export const SignedIn = meta.story()

SignedIn.test('signs out', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
  await waitFor(() => expect(clerk.server.sessions).toEqual([]))
})

export const SignedOut = meta.story({ parameters: { clerk: { sessions: 0 } } })

SignedOut.test('shows that no user is signed in', async ({ canvas }) => {
  await expect(canvas.getByText('Not signed in')).toBeVisible()
})

export const ThreeSessions = meta.story({
  parameters: {
    clerk: {
      sessions: [
        { id: 'sess_1' },
        { id: 'sess_2' },
        { id: 'sess_3', user: { id: 'user_3', firstName: 'Radia', lastName: 'Perlman' } },
      ],
      activeSessionId: 'sess_3',
    },
  },
})

ThreeSessions.test('shows the user of the current session', async ({ canvas }) => {
  await expect(canvas.getByText('Signed in as Radia Perlman')).toBeVisible()
})

export const Failing = meta.story({
  parameters: { clerk: { respond: ({ method }) => method === 'GET' ? undefined : { status: 503 } } },
})

Failing.test('keeps the user signed in', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
  await expect(await canvas.findByText('Signed in as Ada Lovelace')).toBeVisible()
  await waitFor(() => expect(clerk.trace).toContainEqual({ type: 'request', method: 'DELETE', path: '/client/sessions' }))
  await expect(clerk.server.sessions).toHaveLength(1)
})

export const FailsToLoad = meta.story({ parameters: { clerk: { load: 'fail' } } })

FailsToLoad.test('still shows “Loading…” after Clerk has failed to load', async ({ canvas, clerk }) => {
  await waitFor(() => expect(clerk.status).toBe('error'))
  await expect(canvas.getByText('Loading…')).toBeVisible()
})

export const LoadsLate = meta.story({ parameters: { clerk: { load: 200 } } })

LoadsLate.test('shows the user once Clerk is loaded', async ({ canvas }) => {
  await expect(await canvas.findByText('Signed in as Ada Lovelace')).toBeVisible()
})
