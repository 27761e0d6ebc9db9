import type { LoadedClerk, SignInButtonProps } from '@clerk/shared/types'

/**
 * The members of Clerk's `SignInButtonProps`, as one interface.
 */
export interface SignInRequest {
  /**
   * `redirect` opens Clerk's sign-in page. `modal` opens Clerk's dialog, for which `clerkPlugin` needs the option
   * `prefetchUI` or `ui`.
   *
   * @default 'redirect'
   */
  mode?: 'redirect' | 'modal'
  /**
   * The address after the sign-in, even if the page's URL has the parameter `redirect_url`.
   *
   * @default clerkPlugin: signInForceRedirectUrl
   */
  forceRedirectUrl?: string | null
  /**
   * The address after the sign-in, unless the page's URL has the parameter `redirect_url`.
   *
   * @default clerkPlugin: signInFallbackRedirectUrl
   */
  fallbackRedirectUrl?: string | null
  /** Like `forceRedirectUrl`, for a user who signs up. @default clerkPlugin: signUpForceRedirectUrl */
  signUpForceRedirectUrl?: string | null
  /** Like `fallbackRedirectUrl`, for a user who signs up. @default clerkPlugin: signUpFallbackRedirectUrl */
  signUpFallbackRedirectUrl?: string | null
  /** The initial values of the form, such as `{ emailAddress: 'ada@example.com' }`. @default {} */
  initialValues?: SignInButtonProps['initialValues']
  /**
   * Whether the dialog can also sign up a new user. Only for `mode="modal"`.
   *
   * @default depends on your sign-in and sign-up URLs
   */
  withSignUp?: boolean
  /** Whether an OAuth provider opens in a popup or in the page. Only for `mode="modal"`. @default 'auto' */
  oauthFlow?: SignInButtonProps['oauthFlow']
  /** Clerk's appearance object for the dialog. Only for `mode="modal"`. @default clerkPlugin: appearance */
  appearance?: object
}

const uiHelp = 'SignInButton: mode="modal" needs Clerk’s UI. To load the UI, pass prefetchUI: true to clerkPlugin. '
  + 'To bundle the UI, pass ui: { ClerkUI }. Or use mode="redirect".'

/** Opens Clerk's sign-in page or dialog. Rejects if Clerk has no UI for the dialog. */
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
