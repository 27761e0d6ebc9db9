/** How the calls of one caller stand. One value: whoever renders it subscribes once. */
export interface CallState {
  readonly pending: boolean
  /** What the newest call failed with; undefined again when the next one starts. */
  readonly error: unknown
}

export const atRest: CallState = { pending: false, error: undefined }
export const underWay: CallState = { pending: true, error: undefined }
