export interface Outcome {
  /** The path of the page that is shown when no navigation is pending. */
  landing: string
  /** The navigations in the order in which they ended, with what stopped them. */
  navigations: string[]
  /** The calls of `router.push` and `router.replace`. */
  pushes: string[]
  /** The events of the sign-out, in order. A sync watcher in App.vue records each state that it sees. */
  events: string[]
  /** What guards, stores and pages read. */
  reads: string[]
  /** The button at the answer, at the start and at the end of the redirect: idle, busy, unmounted or replaced. */
  button: string[]
  /** The button when no navigation is pending. */
  lastButton: string
  /** What reached the app's error handler. */
  errors: string[]
  /** The sessions that are signed in on the server. */
  sessions: string[]
}

const signedOut: Outcome = {
  landing: '/goodbye',
  navigations: ['/goodbye'],
  pushes: ['/goodbye'],
  events: ['request', 'answer', 'redirect', 'redirect over', 'App.vue: signed out', 'resolved'],
  reads: [],
  button: ['idle', 'idle', 'idle'],
  lastButton: 'unmounted',
  errors: [],
  sessions: [],
}

/** One push that no guard changes. */
export const landsOn = (path: string) => ({ landing: path, navigations: [path], pushes: [path] })

/** The outcome of a sign-out that lands on `/goodbye`, with these differences. Only a clicked button is busy. */
export function outcomeOf({ isButton }: { isButton?: boolean }, ...differences: (Partial<Outcome> | undefined)[]) {
  const outcome = Object.assign({}, signedOut, ...differences) as Outcome
  return isButton ? { ...outcome, button: outcome.button.map(look => look === 'idle' ? 'busy' : look) } : outcome
}
