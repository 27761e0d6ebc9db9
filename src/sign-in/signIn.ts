import type { LoadedClerk, SignInButtonProps } from '@clerk/shared/types'

/** Clerk's own `SignInButtonProps`, as one interface. */
export interface SignInRequest {
  /** Clerk's sign-in page, or Clerk's dialog, which needs Clerk's UI (`prefetchUI` or `ui` of clerkPlugin). @default 'redirect' */
  mode?: 'redirect' | 'modal'
  /** Where to go after the sign-in, whatever the page that was asked for. */
  forceRedirectUrl?: string | null
  /** Where to go after the sign-in if no page was asked for. */
  fallbackRedirectUrl?: string | null
  /** Where to go after a sign-up that began here, whatever the page that was asked for. */
  signUpForceRedirectUrl?: string | null
  /** Where to go after a sign-up that began here if no page was asked for. */
  signUpFallbackRedirectUrl?: string | null
  /** Fills the form's fields in. */
  initialValues?: SignInButtonProps['initialValues']
  /** Offers the sign-up in the same flow. Only in the dialog. */
  withSignUp?: boolean
  /** Whether providers open in a popup or in the page. */
  oauthFlow?: SignInButtonProps['oauthFlow']
  /** Clerk's appearance object for the dialog. Only in the dialog. */
  appearance?: object
}

const uiHelp = 'SignInButton: mode="modal" needs Clerk’s UI. Pass prefetchUI: true to clerkPlugin to load it beside clerk-js, '
  + 'or ui: { ClerkUI } to bundle it; or use mode="redirect".'

/** Leads to the sign-in. Rejects when the dialog is asked for and Clerk has no UI. */
export async function signIn(clerk: LoadedClerk, request: SignInRequest) {
  const { forceRedirectUrl, fallbackRedirectUrl, signUpForceRedirectUrl, signUpFallbackRedirectUrl } = request
  const { initialValues, withSignUp, oauthFlow, appearance } = request
  const signUpUrls = { signUpForceRedirectUrl, signUpFallbackRedirectUrl }
  if (request.mode !== 'modal') {
    await clerk.redirectToSignIn({
      signInForceRedirectUrl: forceRedirectUrl,
      signInFallbackRedirectUrl: fallbackRedirectUrl,
      ...signUpUrls,
      initialValues,
    })
    return
  }
  const urls = { forceRedirectUrl, fallbackRedirectUrl, ...signUpUrls }
  try {
    clerk.openSignIn({ ...urls, initialValues, withSignUp, oauthFlow, appearance })
  } catch (cause) {
    throw cause instanceof Error && /components/i.test(cause.message) ? new Error(uiHelp, { cause }) : cause
  }
}
