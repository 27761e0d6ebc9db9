/** How the calls of one caller stand. One value: whoever renders it subscribes once. */
export interface CallState {
  readonly pending: boolean
  /** Whether a call has failed since the newest one started. */
  readonly failed: boolean
  /** What it failed with: anything, `undefined` too. */
  readonly error: unknown
}

export const atRest: CallState = { pending: false, failed: false, error: undefined }
export const underWay: CallState = { pending: true, failed: false, error: undefined }
