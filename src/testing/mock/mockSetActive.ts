import { isUnauthenticatedError } from '@clerk/shared/error'
import type { ClientResource, HeadlessBrowserClerk, SetActiveParams, SignedInSessionResource } from '@clerk/shared/types'
import type { MockAuthState } from './mockAuthState'
import { withCookieRenewal } from './mockUrls'
import { callHook, trackUnload } from './setActiveHooks'

type SwitchingClerk = Pick<
  HeadlessBrowserClerk,
  'client' | 'session' | 'navigate' | 'buildUrlWithAuth' | 'handleUnauthenticated' | '__internal_setActiveInProgress'
>
type Session = SignedInSessionResource | null | undefined

const organizationOf = ({ user }: SignedInSessionResource, slug: string | undefined) =>
  user.organizationMemberships.find(({ organization }) => organization.slug === slug)?.organization.id ?? null

export function createSetActive(clerk: SwitchingClerk, state: MockAuthState) {
  const ignoreUnauthenticated = (error: unknown) => {
    if (!isUnauthenticatedError(error)) throw error
    void clerk.handleUnauthenticated()
  }

  // This function is async even without a session, so that the microtasks run in the same order as in clerk-js.
  const touch = async (session: Session): Promise<void> => {
    if (!session) return Promise.resolve()
    await session.touch().catch(ignoreUnauthenticated)
  }

  const touchSilently = async (session: SignedInSessionResource) => {
    try {
      const client: ClientResource | undefined = await session.__internal_touch()
      if (client) state.setClient(client)
    } catch (error) {
      ignoreUnauthenticated(error)
    }
  }

  const switchTo = async ({ session: target, organization, redirectUrl, navigate }: SetActiveParams) => {
    const { client } = clerk
    if (!client) throw new Error('setActive is being called before the client is loaded. Wait for init.')
    let session = typeof target === 'string'
      ? client.sessions.find(({ id }) => id === target) as SignedInSessionResource | undefined ?? null
      : target === undefined ? clerk.session : target
    if (target === undefined && !session) {
      throw new Error('setActive should either be called with a session param or there should be already an active session.')
    }
    if (session && organization !== undefined) {
      const idOrSlug = typeof organization === 'string' ? organization : organization?.id
      session.lastActiveOrganizationId = idOrSlug?.startsWith('org_') ? idOrSlug : organizationOf(session, idOrSlug)
    }
    if (session?.status !== 'pending') await callHook('__internal_onBeforeSetActive', session === null ? 'sign-out' : undefined)

    const navigates = redirectUrl || navigate
    await (navigates && session ? touchSilently(session) : touch(session))
    session = state.findSignedIn(session?.id)
    await session?.getToken()

    if (navigates) {
      await trackUnload(async () => {
        if (session?.status !== 'pending') state.setTransitive()
        if (navigate && session) await navigate({ session, decorateUrl: url => withCookieRenewal(url, clerk) })
        else if (redirectUrl) await clerk.navigate(withCookieRenewal(redirectUrl, clerk))
      })
    }
    state.update(session)
    if (session?.status !== 'pending') await callHook('__internal_onAfterSetActive')
  }

  return async (params: SetActiveParams): Promise<void> => {
    clerk.__internal_setActiveInProgress = true
    try {
      await switchTo(params)
    } finally {
      clerk.__internal_setActiveInProgress = false
    }
  }
}
