import type { LoadedClerk, SignInButtonProps } from '@clerk/shared/types'
import type { AuthRequest } from './authRequest'
import { openDialog } from './dialog'

/** The members of both variants of Clerk's union type `SignInButtonProps`. */
export interface SignInRequest extends AuthRequest {
  /**
   * The address after the sign-in, even if the page's URL has the parameter `redirect_url`.
   *
   * @default signInForceRedirectUrl of clerkPlugin
   */
  forceRedirectUrl?: string | null
  /**
   * The address after the sign-in, unless the page's URL has the parameter `redirect_url`.
   *
   * @default signInFallbackRedirectUrl of clerkPlugin
   */
  fallbackRedirectUrl?: string | null
  /** Like `forceRedirectUrl`, for a user who signs up. @default signUpForceRedirectUrl of clerkPlugin */
  signUpForceRedirectUrl?: string | null
  /** Like `fallbackRedirectUrl`, for a user who signs up. @default signUpFallbackRedirectUrl of clerkPlugin */
  signUpFallbackRedirectUrl?: string | null
  /** The initial values of the form, such as `{ emailAddress: 'ada@example.com' }`. @default {} */
  initialValues?: SignInButtonProps['initialValues']
  /**
   * Whether the dialog can also sign up a new user. Only for `mode="modal"`.
   *
   * @default depends on your sign-in and sign-up URLs
   */
  withSignUp?: boolean
}

/** Opens Clerk's sign-in page or dialog. Rejects if Clerk has no UI for the dialog. */
export async function signIn(clerk: LoadedClerk, request: SignInRequest) {
  const { forceRedirectUrl, fallbackRedirectUrl, signUpForceRedirectUrl, signUpFallbackRedirectUrl } = request
  const { initialValues, withSignUp, oauthFlow, appearance } = request
  const shared = { signUpForceRedirectUrl, signUpFallbackRedirectUrl, initialValues }
  if (request.mode !== 'modal') {
    await clerk.redirectToSignIn({
      signInForceRedirectUrl: forceRedirectUrl,
      signInFallbackRedirectUrl: fallbackRedirectUrl,
      ...shared,
    })
    return
  }
  openDialog('SignInButton', () => {
    clerk.openSignIn({ forceRedirectUrl, fallbackRedirectUrl, ...shared, withSignUp, oauthFlow, appearance })
  })
}
