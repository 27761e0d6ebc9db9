import type { SignInProps } from '@clerk/shared/types'

/** The options that `SignInButton` and `SignUpButton` have in common. */
export interface AuthRequest {
  /**
   * `redirect` opens Clerk's page. `modal` opens Clerk's dialog, for which `clerkPlugin` needs the option `prefetchUI`
   * or `ui`.
   *
   * @default 'redirect'
   */
  mode?: 'redirect' | 'modal'
  /** Whether an OAuth provider opens in a popup or in the page. Only for `mode="modal"`. @default 'auto' */
  oauthFlow?: SignInProps['oauthFlow']
  /** Clerk's appearance object for the dialog. Only for `mode="modal"`. @default appearance of clerkPlugin */
  appearance?: object
}
