import { Show, SignOutButton, useAuth, useOrganization, useSessionList, useUser } from '@clerk/react'

export function AccountMenu() {
  const { isLoaded, sessionId, has } = useAuth()
  const { user } = useUser()
  const { organization, membership } = useOrganization()
  const { sessions } = useSessionList()
  if (!isLoaded) return <p>Loading…</p>
  return (
    <>
      <Show when="signed-in">
        <h1>{`Signed in as ${user?.fullName}`}</h1>
        <p>{`${sessions?.length} sessions, ${sessionId}`}</p>
        {organization && <p>{`${membership?.role} of ${organization.name}`}</p>}
        {has?.({ permission: 'org:invoices:create' }) && <p>May create invoices</p>}
        <SignOutButton />
      </Show>
      <Show when="signed-out">
        <h1>Not signed in</h1>
      </Show>
    </>
  )
}
