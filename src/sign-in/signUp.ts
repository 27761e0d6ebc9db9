import type { LoadedClerk, SignUpProps } from '@clerk/shared/types'
import type { AuthRequest } from './authRequest'
import { openDialog } from './dialog'

/** The members of both variants of Clerk's union type `SignUpButtonProps`. */
export interface SignUpRequest extends AuthRequest {
  /**
   * The address after the sign-up, even if the page's URL has the parameter `redirect_url`.
   *
   * @default signUpForceRedirectUrl of clerkPlugin
   */
  forceRedirectUrl?: string | null
  /**
   * The address after the sign-up, unless the page's URL has the parameter `redirect_url`.
   *
   * @default signUpFallbackRedirectUrl of clerkPlugin
   */
  fallbackRedirectUrl?: string | null
  /** Like `forceRedirectUrl`, for a user who signs in. @default signInForceRedirectUrl of clerkPlugin */
  signInForceRedirectUrl?: string | null
  /** Like `fallbackRedirectUrl`, for a user who signs in. @default signInFallbackRedirectUrl of clerkPlugin */
  signInFallbackRedirectUrl?: string | null
  /** The initial values of the form, such as `{ emailAddress: 'ada@example.com' }`. @default {} */
  initialValues?: SignUpProps['initialValues']
  /**
   * Metadata that Clerk stores with the new user. The user can change this metadata. Only for `mode="modal"`.
   *
   * @default {}
   */
  unsafeMetadata?: SignUpProps['unsafeMetadata']
}

/** Opens Clerk's sign-up page or dialog. Rejects if Clerk has no UI for the dialog. */
export async function signUp(clerk: LoadedClerk, request: SignUpRequest) {
  const { forceRedirectUrl, fallbackRedirectUrl, signInForceRedirectUrl, signInFallbackRedirectUrl } = request
  const { initialValues, unsafeMetadata, oauthFlow, appearance } = request
  const shared = { signInForceRedirectUrl, signInFallbackRedirectUrl, initialValues }
  if (request.mode !== 'modal') {
    await clerk.redirectToSignUp({
      signUpForceRedirectUrl: forceRedirectUrl,
      signUpFallbackRedirectUrl: fallbackRedirectUrl,
      ...shared,
    })
    return
  }
  openDialog('SignUpButton', () => {
    clerk.openSignUp({ forceRedirectUrl, fallbackRedirectUrl, ...shared, unsafeMetadata, oauthFlow, appearance })
  })
}
