export interface Outcome {
  /** The path after the last navigation. */
  landing: string
  /** The paths of the finished navigations, in order. A failed navigation has the reason after the path. */
  navigations: string[]
  /** The paths that the app passes to `router.push` and `router.replace`, in order. */
  pushes: string[]
  /** The events of the sign-out, in order. "App.vue: signed out" means that App.vue reads "signed out" from now on. */
  events: string[]
  /** The auth states that guards, stores and pages read, in order. */
  reads: string[]
  /**
   * The state of the button at the response, at the start of the redirect, and at the end of the redirect. A state is
   * idle, busy, unmounted or replaced.
   */
  button: string[]
  /** The state of the button after the last navigation. */
  lastButton: string
  /** The errors that reached the app's error handler. */
  errors: string[]
  /** The IDs of the sessions that are signed in. */
  sessions: string[]
}

const signedOut: Outcome = {
  landing: '/goodbye',
  navigations: ['/goodbye'],
  pushes: ['/goodbye'],
  events: ['request', 'response', 'redirect', 'redirect over', 'App.vue: signed out', 'resolved'],
  reads: [],
  button: ['idle', 'idle', 'idle'],
  lastButton: 'unmounted',
  errors: [],
  sessions: [],
}

/** Returns the fields of an outcome for one navigation to `path` that no guard redirects. */
export const landsOn = (path: string) => ({ landing: path, navigations: [path], pushes: [path] })

/**
 * Returns the outcome of a sign-out that redirects to `/goodbye`, changed by `differences`. If a click on the button
 * starts the sign-out, the button is busy instead of idle.
 */
export function outcomeOf({ isButton }: { isButton?: boolean }, ...differences: (Partial<Outcome> | undefined)[]) {
  const outcome = Object.assign({}, signedOut, ...differences) as Outcome
  return isButton ? { ...outcome, button: outcome.button.map(state => state === 'idle' ? 'busy' : state) } : outcome
}
