/** The state of a button or of one `useSignOut()` call. It is one object, so that a component subscribes once. */
export interface CallState {
  readonly pending: boolean
  /** Whether the newest call has failed. */
  readonly failed: boolean
  /** The error of the newest call. It may be `undefined`, because a call can throw any value. */
  readonly error: unknown
}

export const idle: CallState = { pending: false, failed: false, error: undefined }
export const pending: CallState = { pending: true, failed: false, error: undefined }
