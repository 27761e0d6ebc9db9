/**
 * The state of a button or of one `useSignOut()` call. The state is one object, so that a component subscribes to one
 * ref.
 */
export interface CallState {
  readonly pending: boolean
  /** Whether the newest call has failed. */
  readonly failed: boolean
  /** The error of the newest call. Check `failed` first, because a failed call may have thrown `undefined`. */
  readonly error: unknown
}

export const idle: CallState = { pending: false, failed: false, error: undefined }
export const pending: CallState = { pending: true, failed: false, error: undefined }
