import { ClerkProvider } from '@clerk/react'
import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'
import { AccountMenu } from './AccountMenu'

const organization = { id: 'org_1', name: 'Engines', role: 'org:admin', permissions: ['org:invoices:create'] }

it('signs out with the mock as the prop `Clerk` of ClerkProvider', async () => {
  const clerk = createMockClerk({ sessions: 2 })
  render(<ClerkProvider Clerk={clerk} publishableKey={clerk.publishableKey}><AccountMenu /></ClerkProvider>)
  await screen.findByRole('heading', { name: 'Signed in as Ada Lovelace' })
  screen.getByRole('button', { name: 'Sign out' }).click()
  await screen.findByRole('heading', { name: 'Not signed in' })
  expect(clerk.server.sessions).toEqual([])
})

it('signs out with the mock as `window.Clerk`', async () => {
  const clerk = createMockClerk({ sessions: 2 })
  vi.stubGlobal('Clerk', clerk)
  vi.stubGlobal('__internal_ClerkUICtor', function () {})
  render(<ClerkProvider publishableKey={clerk.publishableKey}><AccountMenu /></ClerkProvider>)
  await screen.findByText('2 sessions, sess_1')
  screen.getByRole('button', { name: 'Sign out' }).click()
  await screen.findByRole('heading', { name: 'Not signed in' })
  expect(clerk.server.sessions).toEqual([])
})

it('shows the organization of the mock', async () => {
  const clerk = createMockClerk({ sessions: [{ id: 'sess_1', organization }] })
  render(<ClerkProvider Clerk={clerk} publishableKey={clerk.publishableKey}><AccountMenu /></ClerkProvider>)
  await screen.findByText('org:admin of Engines')
  screen.getByText('May create invoices')
})

it('shows the other account after a switch of sessions', async () => {
  const clerk = createMockClerk({ sessions: 2 })
  render(<ClerkProvider Clerk={clerk} publishableKey={clerk.publishableKey}><AccountMenu /></ClerkProvider>)
  await screen.findByRole('heading', { name: 'Signed in as Ada Lovelace' })
  await act(() => clerk.setActive({ session: 'sess_2' }))
  await screen.findByRole('heading', { name: 'Signed in as Grace Hopper' })
})
