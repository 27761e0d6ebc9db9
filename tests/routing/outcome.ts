export interface Outcome {
  /** The path of the page that is shown when no navigation is pending. */
  landing: string
  /** The navigations, in the order in which they ended. A stopped navigation has the reason beside its path. */
  navigations: string[]
  /** The calls of `router.push` and `router.replace`. */
  pushes: string[]
  /** The events of the sign-out, in order. A sync watcher in App.vue records each state that App.vue reads. */
  events: string[]
  /** The states that guards, stores and pages read. */
  reads: string[]
  /**
   * The states of the button: idle, busy, unmounted or replaced. The test records a state at the response, at the start
   * of the redirect, and at the end of the redirect.
   */
  button: string[]
  /** The state of the button when no navigation is pending. */
  lastButton: string
  /** The errors that reached the app's error handler. */
  errors: string[]
  /** The sessions that are signed in on the server. */
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

/** The outcome of one push that no guard redirects. */
export const landsOn = (path: string) => ({ landing: path, navigations: [path], pushes: [path] })

/** Returns the outcome of a sign-out to `/goodbye`, with these differences. Only a click makes the button busy. */
export function outcomeOf({ isButton }: { isButton?: boolean }, ...differences: (Partial<Outcome> | undefined)[]) {
  const outcome = Object.assign({}, signedOut, ...differences) as Outcome
  return isButton ? { ...outcome, button: outcome.button.map(state => state === 'idle' ? 'busy' : state) } : outcome
}
