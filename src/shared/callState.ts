/**
 * The state of one button, or of the `signOut()` that one `useSignOut()` returned. The three values are in one object,
 * so that a component subscribes to one ref and not to three.
 */
export interface CallState {
  readonly pending: boolean
  /** Whether the newest click or the newest call of `signOut()` has failed. */
  readonly failed: boolean
  /** The error of that click or call. Check `failed` first, because a failed call may have thrown `undefined`. */
  readonly error: unknown
}

export const idle: CallState = { pending: false, failed: false, error: undefined }
export const pending: CallState = { pending: true, failed: false, error: undefined }
